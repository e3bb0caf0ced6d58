// How many files and sockets this program may have open.

#pragma once

namespace patchbay {

// As many as the system lets a program have that asks: a relay of many apps needs two sockets for
// each stream, and the usual limit (1,024 on Linux, 256 on macOS) is for programs that wait with
// select(). No affair of Windows.
void allowManyOpenFiles();

} // namespace patchbay
