"""Calibrations for the embedding models we ship: what `python -m scripts.fit_retrieval` prints."""

from kb.ranking import Calibration, Calibrations

# recall@1 96.1%; held out: right 85.1%, wrong 1.1%, invented 10.4%
E5_AND_USE_OWN = Calibration(
    question=7.620,
    text=-0.424,
    question_above=9.748,
    text_above=4.382,
    words=4.890,
    lead=0.261,
    bias=-9.943,
    usual_question=0.524,
    usual_text=0.421,
    enough=0.52,
)
# recall@1 88.4%; held out: right 69.1%, wrong 2.2%, invented 11.9%
E5_AND_USE_FOREIGN = Calibration(
    question=7.240,
    text=3.305,
    question_above=3.369,
    text_above=9.192,
    words=0.000,
    lead=0.404,
    bias=-7.408,
    usual_question=0.513,
    usual_text=0.406,
    enough=0.81,
)
# recall@1 93.9%; held out: right 85.1%, wrong 0.6%, invented 10.4%
E5_ALONE_OWN = Calibration(
    question=20.709,
    text=6.309,
    question_above=28.491,
    text_above=17.220,
    words=4.953,
    lead=0.270,
    bias=-28.891,
    usual_question=0.840,
    usual_text=0.803,
    enough=0.5,
)
# recall@1 88.4%; held out: right 56.9%, wrong 0.0%, invented 10.4%
E5_ALONE_FOREIGN = Calibration(
    question=18.941,
    text=17.751,
    question_above=13.516,
    text_above=4.264,
    words=0.000,
    lead=0.489,
    bias=-31.334,
    usual_question=0.817,
    usual_text=0.776,
    enough=0.91,
)
E5_AND_USE = Calibrations(own=E5_AND_USE_OWN, foreign=E5_AND_USE_FOREIGN)
E5_ALONE = Calibrations(own=E5_ALONE_OWN, foreign=E5_ALONE_FOREIGN)


def shipped(model: str) -> Calibrations:
    """Those for an embedder, by its id."""
    return E5_AND_USE if "use-" in model else E5_ALONE
