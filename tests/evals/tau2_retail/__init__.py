"""The retail suite on a small retailer of our own, in the same shape as tau2-bench's."""
