// A program that speaks MCP by its stdin and stdout, as an AI app starts it.

#pragma once

#include <string>
#include <string_view>

#include <sys/types.h>

namespace patchbay::bench {

class Program
{
public:
    explicit Program(char **command);
    ~Program(); // closes its stdin, and ends it if that does not
    Program(const Program &) = delete;
    Program &operator=(const Program &) = delete;

    pid_t pid() const { return m_pid; }
    void send(std::string_view message);
    // The next line; valid until the next call.
    std::string_view line();

private:
    pid_t m_pid = 0;
    int m_in = -1;
    int m_out = -1;
    std::string m_bytes;
    std::size_t m_begin = 0; // of what has not been given out
    std::size_t m_looked = 0; // no line end before it
};

// Processor time that a process has used so far, its ended threads included, in microseconds.
double processorTime(pid_t pid);
// What it has of the computer's memory, in KiB.
long residentMemory(pid_t pid);

} // namespace patchbay::bench
