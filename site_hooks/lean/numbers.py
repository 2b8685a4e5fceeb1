"""The variable-length integers of WebAssembly (LEB128)."""


def read_unsigned(data: bytes, at: int) -> tuple[int, int]:
    """The unsigned number at `at`, and where the next thing starts.

    >>> read_unsigned(bytes([0xE5, 0x8E, 0x26]), 0)
    (624485, 3)
    """
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 0x7F) << shift
        if byte < 0x80:
            return value, at
        shift += 7


def unsigned(value: int) -> bytes:
    """`value` as unsigned LEB128.

    >>> unsigned(624485).hex()
    'e58e26'
    """
    written = bytearray()
    while value > 0x7F:
        written.append(value & 0x7F | 0x80)
        value >>= 7
    written.append(value)
    return bytes(written)


def signed(value: int) -> bytes:
    """`value` as signed LEB128, which is how constants are written.

    >>> signed(64).hex(), signed(-1).hex()
    ('c000', '7f')
    """
    written = bytearray()
    while not -0x40 <= value < 0x40:
        written.append(value & 0x7F | 0x80)
        value >>= 7
    written.append(value & 0x7F)
    return bytes(written)
