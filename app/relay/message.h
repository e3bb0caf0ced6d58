// What the relay needs to know of a JSON-RPC message, read from its bytes without changing them.
//
// Ids stay what they were on the wire: raw bytes, so that numbers beyond 2^53 and the difference
// between 1 and "1" survive. Nothing here re-serialises what a client or server wrote; the few
// functions that make a message either splice one value or write one of our own.

#pragma once

#include "base/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace patchbay::relay {

// Views point into the text that was read.
struct Message {
    enum class Kind { Request, Notification, Response, Batch, Unreadable } kind = Kind::Unreadable;
    std::string_view id; // raw; empty if there is none, "null" if it is null
    std::string method;
    std::string name; // params.name, or params.uri where there is no name
    std::string_view arguments; // params.arguments, raw
    std::string askedVersion; // params.protocolVersion, of `initialize`
    std::string_view cancelled; // params.requestId, raw
    std::string_view meta; // params._meta, raw
    std::string modernVersion; // params._meta["io.modelcontextprotocol/protocolVersion"]
    std::string resultVersion; // result.protocolVersion, of an answer to `initialize`
    std::string_view result; // raw
    std::string_view tools; // result.tools, raw
    std::string_view nextCursor; // result.nextCursor, raw
    bool failed = false; // an answer with `error`, or a result that says isError
    std::string_view errorCode; // error.code, raw
    std::string errorMessage; // error.message

    bool isModern() const { return !modernVersion.empty(); }
};

Message readMessage(std::string_view text);
// False: whatever this is, it is no answer with `error`, or with a result that says isError. Much
// cheaper than to read it. True says nothing.
bool mayHaveFailed(std::string_view text);

// Whether a request stays open for what the server has to tell, and for no answer (modern).
bool isListening(std::string_view method);

// Whether two raw ids are the same id: equal numbers as written, or strings of the same text.
bool sameId(std::string_view a, std::string_view b);
// One spelling for all raw ids that sameId() takes as equal, for use as a key.
std::string idKey(std::string_view raw);

// The elements of a batch, raw; empty if `text` is no array.
std::vector<std::string_view> splitBatch(std::string_view text);
// The message with its id replaced (or added, if it had none).
std::string withId(std::string_view text, std::string_view rawId);
// As one line: line breaks between tokens become blanks (inside strings JSON knows none). No byte
// moves.
void makeOneLine(std::string &text);
std::string oneLine(std::string_view text);

// A JSON-RPC error of the relay's own, for the chat: one readable message, a code outside the
// ranges that JSON-RPC and MCP reserve, `data` that says who made it.
std::string errorAnswer(std::string_view rawId, const Error &error, std::string_view server);
// The sentence that errorAnswer puts into its message.
std::string sentenceFor(const Error &error, std::string_view server);

} // namespace patchbay::relay
