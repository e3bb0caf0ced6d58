// Lets the apps that are set up only read, where the server says which of its tools do so.

#include "setup/setup_private.h"

#include <utility>

namespace patchbay {

void Setup::countTools()
{
    if (d->view.readingTools >= 0 || std::exchange(d->countsTools, true))
        return;
    d->parts.tester.listTools(d->view.connection.id, {}, {})
        .then(this, [this, attempt = d->attempt](const Result<EntryTester::Answer> &answer) {
            d->countsTools = false;
            if (attempt != d->attempt || !answer)
                return;
            d->view.readingTools = answer->readingTools;
            Q_EMIT changed();
        });
}

// The plan stays as it is: the wish is for the key, not for the file.
void Setup::onlyRead(bool wish)
{
    d->view.onlyReads = wish;
    for (auto &[client, entry] : d->prepared)
        entry.onlyReads = wish && entry.mode == EntryMode::Relay;
    Q_EMIT changed();
}

} // namespace patchbay
