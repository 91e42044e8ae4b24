import zlib
class ContentError(Exception): ...
def limit_of(kind, given): return given or 16*1024*1024
class Content:
    def __init__(self, coding, limit):
        self.parts=[]; self.d = zlib.decompressobj(31) if "gzip" in coding else None
    def steps(self, data):
        self.parts.append(self.d.decompress(data) if self.d else data)
        return ()
    def end(self): return b"".join(self.parts)
