"""What Deskhand heard in a voice note can be shown under it."""

from tests.channels.emulator.desk import open_stage


async def test_a_transcript_is_null_until_somebody_has_listened() -> None:
    heard: dict[str, str] = {}

    async with open_stage(transcript=heard.get) as stage:
        before = (await stage.http.get("/emulator/transcripts/wamid.HB==")).json()
        heard["wamid.HB=="] = "where is my parcel"
        after = (await stage.http.get("/emulator/transcripts/wamid.HB%3D%3D")).json()

    assert before == {"text": None}
    assert after == {"text": "where is my parcel"}
