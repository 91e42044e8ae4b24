"""The file that grows beside its target, and takes the target's place when it is complete."""

from __future__ import annotations

import errno
import os
import stat
import sys
import zlib
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

if sys.platform != "win32":
    import fcntl

FLAGS = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
BLOCK = 2**20  # bytes that are read at a time


class Content(NamedTuple):
    """What a file is known by: its length in bytes and its checksum (CRC-32)."""

    length: int
    checksum: int


NOTHING = Content(0, 0)


def partial_path(target: Path) -> Path:
    """Where a file grows: beside its target."""
    return target.with_name(f"{target.name}.partial")


def joined_path(target: Path) -> Path:
    """Where another file is made of it, if it is not the target as it is."""
    return target.with_name(f"{target.name}.partial.joined")


class PartialFile:
    """The unfinished file of one export, which no other export may touch.

    Attributes:
        target: The file that it becomes.
        path: Where it is: beside its target, whose name it has with `.partial` at the end.
        joined: Where another file is made of it, if it is not the target as it is.
        content: What is in it.

    Raises:
        OSError: There is no such folder, or the file cannot be written; or another export is at work on it.
    """

    def __init__(self, target: Path) -> None:
        self.target = target
        self.path: Path = partial_path(target)
        self.joined: Path = joined_path(target)
        self.content: Content = NOTHING
        if target.is_dir():
            raise IsADirectoryError(
                errno.EISDIR, "an export needs the name of a file, and this is a folder", str(target)
            )
        if target.exists() and not target.is_file():
            raise OSError(errno.EINVAL, "an export replaces its target, and this is no ordinary file", str(target))
        if not target.parent.is_dir():
            raise FileNotFoundError(errno.ENOENT, "there is no such folder; make it first", str(target.parent))
        self._open()

    def _open(self) -> None:
        """Open it and lock it. It may have become another export's target in between."""
        while True:
            self._file = os.open(self.path, FLAGS, 0o666)
            try:
                _lock(self._file, self.path)
                if self._is_there():
                    return
            except BaseException:
                os.close(self._file)
                raise
            os.close(self._file)

    def begin(self) -> None:
        """Empty it. It is for the same eyes as a target that it replaces, and can be written though that cannot."""
        if sys.platform != "win32" and self.target.exists():
            os.fchmod(self._file, stat.S_IMODE(self.target.stat().st_mode) | stat.S_IRUSR | stat.S_IWUSR)
        self._cut(NOTHING)

    def resume(self, content: Content) -> bool:
        """Leave in it what an earlier run is known to have written; False if it is not there."""
        if self._read(content.length) != content:
            return False
        self._cut(content)
        return True

    def append(self, piece: bytes, *, durably: bool) -> None:
        """Write a piece at the end.

        Args:
            durably: Whether it has to be on the disk, also if the machine fails now.

        Raises:
            OSError: The disk is full, say.
        """
        try:
            written = 0
            while written < len(piece):
                written += os.write(self._file, memoryview(piece)[written:])
            if durably:
                os.fsync(self._file)
        except OSError as error:
            raise OSError(error.errno, error.strerror, str(self.path)) from error
        self.content = Content(self.content.length + len(piece), zlib.crc32(piece, self.content.checksum))

    def replace_target(self, complete: Path) -> None:
        """Give the target's name to the file, or to another one that was made of it; nobody sees half of it."""
        if complete != self.path:
            with complete.open("rb+") as file:
                os.fsync(file.fileno())
        else:
            os.fsync(self._file)
        if sys.platform == "win32":  # what is open there cannot be renamed
            self.close(keep=True)
        else:
            like = self.target if self.target.exists() else self.path
            os.chmod(complete, stat.S_IMODE(like.stat().st_mode))
        os.replace(complete, self.target)
        _flush_folder(self.target.parent)

    def remove(self) -> None:
        """Delete it, if it is still there."""
        if sys.platform == "win32":  # what is open there cannot be deleted
            self.close(keep=True)
            self.path.unlink(missing_ok=True)
        elif self._is_there():
            self.path.unlink()

    def close(self, *, keep: bool) -> None:
        """Let go of it.

        Args:
            keep: Whether it stays for a later run, if there is anything in it.
        """
        if self._file < 0:
            return
        if not keep or os.fstat(self._file).st_size == 0:
            self.remove()
        if self._file >= 0:
            os.close(self._file)
            self._file = -1

    def _is_there(self) -> bool:
        """Whether the path leads to this very file, which may be the target by now, and the path another export's."""
        try:
            return os.path.samestat(os.fstat(self._file), os.stat(self.path))
        except FileNotFoundError:
            return False

    def _cut(self, content: Content) -> None:
        os.ftruncate(self._file, content.length)
        os.lseek(self._file, content.length, os.SEEK_SET)
        self.content = content

    def _read(self, length: int) -> Content:
        """What is in the file up to a length."""
        os.lseek(self._file, 0, os.SEEK_SET)
        found = NOTHING
        while found.length < length and (block := os.read(self._file, min(BLOCK, length - found.length))):
            found = Content(found.length + len(block), zlib.crc32(block, found.checksum))
        return found


def content_of(path: Path) -> Content | None:
    """What is in a file; None where there is none."""
    found = NOTHING
    try:
        with path.open("rb") as file:
            while block := file.read(BLOCK):
                found = Content(found.length + len(block), zlib.crc32(block, found.checksum))
    except (FileNotFoundError, IsADirectoryError):
        return None
    return found


def _lock(opened: int, path: Path) -> None:
    if sys.platform == "win32":
        return  # what is open there cannot be replaced
    try:
        fcntl.flock(opened, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        message = "another export is writing to this file; wait for it, or give another target"
        raise BlockingIOError(errno.EAGAIN, message, str(path)) from None
    except OSError:  # some network file systems have no locks
        pass


def _flush_folder(folder: Path) -> None:
    """Have the new name on the disk as well."""
    if sys.platform == "win32":
        return
    with suppress(OSError):
        opened = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(opened)
        finally:
            os.close(opened)
