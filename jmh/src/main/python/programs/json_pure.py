"""The json package's own Python code, as it runs where there is no native scanner and encoder."""

import json
import json.decoder
import json.encoder
import json.scanner

from programs.json_encode import document

FAMILY = 'data'
DEFAULT = 120
STEADY = 8


class Decoder(json.JSONDecoder):
    def __init__(self):
        super().__init__()
        self.parse_string = json.decoder.py_scanstring
        self.scan_once = json.scanner.py_make_scanner(self)


def encode(data):
    encoder = json.encoder
    native = encoder.c_make_encoder, encoder.encode_basestring_ascii
    encoder.c_make_encoder, encoder.encode_basestring_ascii = None, encoder.py_encode_basestring_ascii
    try:
        return json.JSONEncoder().encode(data)
    finally:
        encoder.c_make_encoder, encoder.encode_basestring_ascii = native


def setup(size):
    return size, document()


def run(state):
    size, data = state
    text = ''
    for _ in range(size):
        text = encode(data)
        data = Decoder().decode(text)
    return text, data


def check(size, result):
    text, data = result
    return data == document() and json.loads(text) == data and text == json.dumps(data)
