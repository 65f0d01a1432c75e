"""Text in pictures, by RapidOCR with the models of its own package; nothing is downloaded."""

from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from domain.media import Box, Line

DETECTOR_SIDE = 960
THREADS = 1
MODELS = ("PP-OCRv6_det_small.onnx", "PP-OCRv6_rec_small.onnx", "ch_ppocr_mobile_v2.0_cls_mobile.onnx")


class Eye:
    """The recogniser, loaded once in the child process."""

    def __init__(self) -> None:
        import cv2
        import rapidocr

        cv2.setNumThreads(THREADS)
        models = Path(rapidocr.__file__).parent / "models"
        missing = [name for name in MODELS if not (models / name).is_file()]
        if missing:
            raise FileNotFoundError(f"rapidocr's package lacks {missing[0]}")
        self._engine = rapidocr.RapidOCR(
            params={
                "Global.log_level": "critical",
                "EngineConfig.onnxruntime.intra_op_num_threads": THREADS,
                "EngineConfig.onnxruntime.inter_op_num_threads": THREADS,
                "Det.limit_side_len": DETECTOR_SIDE,
                "Det.limit_type": "max",
            }
        )

    def read(self, image: Image.Image, page: int = 0) -> list[Line]:
        """The lines of text, from top to bottom."""
        found: Any = self._engine(np.ascontiguousarray(np.asarray(image)[:, :, ::-1]))
        if found.boxes is None or found.txts is None:
            return []
        return [
            Line(text=text, box=_box(corners, image.size), page=page, score=round(float(score), 4))
            for corners, text, score in zip(found.boxes, found.txts, found.scores, strict=True)
            if text.strip()
        ]


def _box(corners: "np.ndarray[tuple[int, int], np.dtype[np.float32]]", size: tuple[int, int]) -> Box:
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    width, height = size
    return (
        round(float(left / width), 4),
        round(float(top / height), 4),
        round(float((right - left) / width), 4),
        round(float((bottom - top) / height), 4),
    )
