"""The five services of salesloop; they meet only in their published events."""
