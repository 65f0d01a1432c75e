"""tau2-bench's retail tasks as a suite of `deskhand eval`."""

from app.settings import Settings
from evals.conversations.reported import reported
from evals.conversations.tier1 import told
from evals.scores import Report
from evals.suite import Options
from evals.tau2_retail import data, suite


def run(settings: Settings, options: Options) -> Report:
    """Play the tasks of the folder `options.data`.

    Raises:
        DeskhandError: the data is not there, or there is no such task.
    """
    result = suite.run(data.read(options.data), options.only, settings, options.runs, told)
    return reported(result, options)
