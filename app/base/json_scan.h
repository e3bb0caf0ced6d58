// Reads JSON as a row of tokens that know where they stand in the text.
//
// One scanner serves all who must not re-serialise what they read: the relay looks for the id and
// method of a message and forwards the bytes as they are; the editor of config files splices text
// between tokens. It allocates nothing and checks the grammar (RFC 8259) as it goes, with the
// allowances JSON-with-comments files need.

#pragma once

#include "base/result.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace patchbay {

struct JsonAllow {
    bool comments = false; // `//` to the end of the line and `/* */`
    bool trailingCommas = false;
    bool byteOrderMark = false; // one UTF-8 BOM at the very start
};

struct JsonToken {
    enum class Kind {
        BeginObject,
        EndObject,
        BeginArray,
        EndArray,
        Key, // text covers the quotes
        String, // text covers the quotes
        Number,
        True,
        False,
        Null,
        Comma,
        End, // of the text; nothing but blanks and comments followed the value
    };
    Kind kind = Kind::End;
    std::size_t begin = 0; // byte offsets into the scanned text
    std::size_t end = 0;
    int depth = 0; // of the value this token belongs to; 0 for the outermost
};

class JsonScanner
{
public:
    // `text` must outlive the scanner. Deeper nesting than maxDepth is an error.
    explicit JsonScanner(std::string_view text, JsonAllow allow = {}, int maxDepth = 512);

    // The next token. After an error or End, the same answer is given again.
    // Errors: FileNotParsable, detail "line L, column C: what was expected".
    Result<JsonToken> next();

    // Reads on to the end of the value that `token` begins (a scalar ends at once) and returns the
    // offset just past it. `token` must be the last one given by next().
    Result<std::size_t> skipValue(const JsonToken &token);

    // The same for who reads each message of a call, where a Result for each token is felt. False:
    // they have failed, and next() would say why.
    bool read(JsonToken &token);
    bool skip(const JsonToken &token, std::size_t &end);

    std::string_view textOf(const JsonToken &token) const
    {
        return m_text.substr(token.begin, token.end - token.begin);
    }

private:
    enum class Expect { Value, ValueOrEnd, KeyOrEnd, Key, CommaOrEnd, Nothing };

    bool skipBlanks(); // false: a comment that does not end
    bool skipSomeBlanks();
    bool value(JsonToken &token);
    bool string(JsonToken &token, JsonToken::Kind kind);
    bool number(JsonToken &token);
    bool word(JsonToken &token, std::string_view text, JsonToken::Kind kind);
    bool close(JsonToken &token, JsonToken::Kind kind);
    void take(JsonToken &token, JsonToken::Kind kind, std::size_t begin) const; // up to m_at
    void valueEnded();
    bool fail(std::string_view expected); // false

    std::string_view m_text;
    JsonAllow m_allow;
    std::size_t m_maxDepth;
    std::size_t m_at = 0;
    std::string m_open; // '{' or '[': without an allocation where few are open
    Expect m_expect = Expect::Value;
    bool m_failed = false;
    Error m_error;
};

// The text a string or key token stands for. Errors: FileNotParsable for a lone surrogate.
Result<std::string> decodeJsonString(std::string_view quoted);

// `text` (UTF-8) as a JSON string, with its quotes. Escapes what must be escaped, nothing more.
std::string encodeJsonString(std::string_view text);

// "line 3, column 14", both from 1; columns count bytes of UTF-8 lead characters (code points).
std::string describePosition(std::string_view text, std::size_t offset);

} // namespace patchbay
