// Tells that something may have happened to files, so that nobody has to look all the time.
//
// A hint, no proof: it may come late, twice or for nothing, and from network drives not at all.

#pragma once

#include <QStringList>

#include <functional>
#include <memory>

class QObject;

namespace patchbay {

class FileWatch
{
public:
    virtual ~FileWatch() = default;

    // Follows these files, whether they exist or not, in place of those before. `told` runs each
    // time, from the event loop, unless `context` has gone by then. To be called again after each
    // hint: apps replace their files, and what was followed is then the old one.
    virtual void follow(const QStringList &files, QObject *context, std::function<void()> told) = 0;
};

std::unique_ptr<FileWatch> makeFileWatch();

} // namespace patchbay
