"""What the company knows: documents, their index, and the search that answers or stays silent."""
