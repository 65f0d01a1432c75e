"""Text in pictures, by RapidOCR with the models of its own package; nothing is downloaded."""

import math
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from ai.sight.fields import Spot
from domain.media import Box, Line

Corners = NDArray[np.float32]
"""Corners of text in pixels, from the top left, clockwise."""

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

    def read(self, image: Image.Image, page: int = 0) -> list[Spot]:
        """The lines of text, from top to bottom, where they would stand on a straight page."""
        found: Any = self._engine(np.ascontiguousarray(np.asarray(image)[:, :, ::-1]))
        if found.boxes is None or found.txts is None:
            return []
        straight = _straightened(found.boxes)
        return [
            _spot(text, float(score), corners, upright, image.size, page)
            for text, score, corners, upright in zip(
                found.txts, found.scores, found.boxes, straight, strict=True
            )
            if text.strip()
        ]


def _straightened(boxes: Corners) -> Corners:
    """The corners turned back by the angle that most of the text stands at."""
    tops = boxes[:, 1] - boxes[:, 0]
    lengths = np.hypot(tops[:, 0], tops[:, 1])
    angles = np.arctan2(tops[:, 1], tops[:, 0])
    angle = float(np.median(np.repeat(angles, np.maximum(lengths // 20, 1).astype(int))))
    back = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    turned: Corners = boxes @ back.T
    return turned


def _spot(
    text: str, score: float, corners: Corners, upright: Corners, size: tuple[int, int], page: int
) -> Spot:
    width, height = size
    (left, top), (right, bottom) = upright.min(axis=0), upright.max(axis=0)
    return Spot(
        line=Line(text=text, box=_box(corners, size), page=page, score=round(score, 4)),
        left=float(left) / width,
        right=float(right) / width,
        middle=float(top + bottom) / 2 / height,
        height=float(bottom - top) / height,
    )


def _box(corners: Corners, size: tuple[int, int]) -> Box:
    (left, top), (right, bottom) = corners.min(axis=0), corners.max(axis=0)
    width, height = size
    return (
        round(float(left / width), 4),
        round(float(top / height), 4),
        round(float((right - left) / width), 4),
        round(float((bottom - top) / height), 4),
    )
