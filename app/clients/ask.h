// After writing, asks an app itself what it makes of its file.
//
// In a folder of its own below our state folder (mode 0700), which is gone when it has answered. An
// app that refuses its file is asked about the file as it was before, and once more: our entry is
// to blame only if it takes the old file and refuses the new one twice. Rolls nothing back; the
// caller does.

#pragma once

#include "clients/ask_reading.h"

#include <QFuture>

#include <chrono>

class QObject;

namespace patchbay {

struct Platform;

// They are node programs, and some computers are slow.
constexpr std::chrono::milliseconds askLimit{20000};

// `plan` as it has been carried out, `key` the one in it. Takes up to three times askLimit, mostly
// a few seconds; stops if `context` goes away.
QFuture<Asked> askClient(Platform &platform, QObject *context, const Client &client,
                         const Plan &plan, const Secret &key);

// Removes the homes that a killed process has left behind. Only the owner may, while it asks
// nobody.
void removeHomesToAskIn(const Places &places);

} // namespace patchbay
