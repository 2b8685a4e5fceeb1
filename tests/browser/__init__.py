"""What a visitor meets: the built site in real browsers."""
