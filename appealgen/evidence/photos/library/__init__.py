"""A library of photos: an index of what each shows, and the photos from which a disputed picture may come."""
