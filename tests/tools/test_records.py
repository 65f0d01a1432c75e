"""The in-memory twin keeps the contract of records."""

from concurrent.futures import ThreadPoolExecutor

import pytest

from tools.records import MemoryRecords, Records


def add_one(records: Records) -> None:
    with records.transaction() as tx:
        row = tx.get("counter", "visits") or {"n": 0}
        tx.put("counter", "visits", {"n": row["n"] + 1})


def break_down(records: Records) -> None:
    with records.transaction() as tx:
        tx.put("orders", "1", {"status": "refunded"})
        tx.put("orders", "2", {})
        tx.delete("orders", "1")
        tx.remember("key", {"done": True})
        raise ValueError("broken")


def test_a_failed_transaction_leaves_nothing_behind() -> None:
    records = MemoryRecords()
    with records.transaction() as tx:
        tx.put("orders", "1", {"status": "paid"})

    with pytest.raises(ValueError, match="broken"):
        break_down(records)

    with records.transaction() as tx:
        assert tx.list("orders") == [{"status": "paid"}]
        assert tx.recall("key") is None


def test_data_given_and_taken_are_copies() -> None:
    records = MemoryRecords()
    given = {"items": ["kettle"]}
    with records.transaction() as tx:
        tx.put("orders", "1", given)

    given["items"].append("toaster")
    with records.transaction() as tx:
        taken = tx.get("orders", "1")
        assert taken is not None
        taken["items"].append("lamp")

    with records.transaction() as tx:
        assert tx.get("orders", "1") == {"items": ["kettle"]}


def test_transactions_happen_one_after_the_other() -> None:
    records = MemoryRecords()

    with ThreadPoolExecutor(8) as pool:
        list(pool.map(add_one, [records] * 200))

    with records.transaction() as tx:
        assert tx.get("counter", "visits") == {"n": 200}


def test_results_are_recalled_by_key() -> None:
    records = MemoryRecords()
    with records.transaction() as tx:
        tx.remember("key", {"refund": "RF-1"})

    with records.transaction() as tx:
        assert tx.recall("key") == {"refund": "RF-1"}
        assert tx.recall("another") is None


def test_a_look_waits_for_no_write_and_sees_nothing_unfinished() -> None:
    records = MemoryRecords()
    with records.transaction() as tx:
        tx.put("orders", "1", {"status": "refunded"})

        with records.reading() as look:
            assert look.get("orders", "1") is None

    with records.reading() as look:
        look.put("orders", "1", {"status": "lost"})
        look.remember("key", True)
    with records.reading() as look:
        assert look.get("orders", "1") == {"status": "refunded"}
        assert look.recall("key") is None
