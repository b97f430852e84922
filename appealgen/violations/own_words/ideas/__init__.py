"""What words stand for, by language: data that `intentions` reads."""
