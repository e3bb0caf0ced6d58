#include "setup/setup_private.h"

#include "platform/platform.h"
#include "setup/regions.h"
#include "signin/discovery.h"
#include "signin/server_url.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay {

Setup::Setup(Parts parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(parts)))
{
}

Setup::Setup() = default;

Setup::~Setup() = default;

const SetupView &Setup::view() const
{
    return d->view;
}

const QList<ServerPreset> &Setup::presets() const
{
    return d->parts.presets;
}

const Policy &Setup::policy() const
{
    static const Policy none; // a stand-in's
    return d ? d->parts.platform.policy : none;
}

std::optional<AdminMessage> Setup::adminMessage(const Error &error) const
{
    const Connection &connection = view().connection;
    const auto quirks = d ? ProviderQuirks::read(d->parts.platform.places) : ProviderQuirks::read();
    const QString issuer = connection.facts ? connection.facts->issuer : view().issuer;
    return adminMessageFor(error, connection, presetAt(presets(), connection.url),
                           quirks ? quirks->notesOn(issuer) : ProviderNotes());
}

void Setup::reset()
{
    ++d->attempt;
    d->flow.reset();
    d->restarts.clear();
    d->prepared.clear();
    d->keys.clear();
    d->view = {};
    Q_EMIT changed();
}

void Setup::usePreset(const QString &id)
{
    const auto preset = findPreset(d->parts.presets, id);
    if (!preset)
        return refuseAddress(Error{ErrorCode::PresetUnknown, id.toStdString()});
    Connection wanted;
    wanted.name = preset->name;
    wanted.url = preset->url;
    wanted.preset = preset->id;
    takeAddress(wanted);
}

void Setup::useAddress(const QString &text, const QString &name)
{
    const auto url = parseServerUrl(text);
    if (!url)
        return refuseAddress(url.error());
    Connection wanted;
    wanted.url = *url;
    wanted.name = name.isEmpty() ? hostOf(*url) : name;
    takeAddress(wanted);
}

void Setup::usePracticeServer()
{
    Connection practice; // its address is not known before it runs
    practice.practice = true;
    if (const auto allowed = d->parts.store.mayBeAdded(practice); !allowed)
        return refuseAddress(allowed.error());
    reset();
    d->view.address = Progress::Running;
    Q_EMIT changed();
    d->parts.startPracticeServer().then(this,
                                        [this, attempt = d->attempt](const Result<QString> &url) {
                                            if (attempt != d->attempt)
                                                return;
                                            if (!url)
                                                return refuseAddress(url.error());
                                            Connection wanted;
                                            wanted.name = u"Practice"_s;
                                            wanted.url = *url;
                                            wanted.practice = true;
                                            takeAddress(wanted);
                                        });
}

void Setup::useConnection(const QString &id)
{
    const auto known = d->parts.store.find(id);
    if (!known)
        return refuseAddress(Error{ErrorCode::ConnectionUnknown, id.toStdString()});
    reset();
    d->view.connection = *known;
    d->view.address = Progress::Done;
    finishSignIn({});
}

void Setup::refuseAddress(const Error &error)
{
    reset();
    d->view.address = Progress::Failed;
    d->view.addressError = error;
    Q_EMIT changed();
}

// A connection to the same address is taken up again: its settings and its account are kept.
void Setup::takeAddress(Connection wanted)
{
    if (const auto allowed = d->parts.store.mayBeAdded(wanted); !allowed)
        return refuseAddress(allowed.error());
    reset();
    const QList<Connection> all = d->parts.store.connections();
    const auto known = std::find_if(all.begin(), all.end(),
                                    [&](const Connection &c) { return c.url == wanted.url; });
    if (known != all.end())
        wanted = *known;
    else
        wanted.id = d->parts.store.idFor(wanted.name);
    d->view.connection = wanted;
    d->view.address = Progress::Running;
    Q_EMIT changed();
    discover(d->parts.platform, wanted)
        .then(this, [this, attempt = d->attempt](const Result<Discovery> &found) {
            if (attempt != d->attempt)
                return;
            if (!found)
                return finishAddress(found.error());
            d->view.issuer = found->server.issuer;
            if (!found->needsSignIn)
                d->view.connection.access = Access::Open;
            finishAddress({});
        });
}

void Setup::finishAddress(const Result<void> &outcome)
{
    if (outcome) {
        d->view.address = Progress::Done;
        d->view.addressError.reset();
        if (d->view.connection.access == Access::Open)
            return keepConnection(d->view.connection);
    } else {
        d->view.address = Progress::Failed;
        d->view.addressError = withRegion(outcome.error(), d->view.connection, d->parts.presets);
        d->view.otherRegions =
            regionsToOffer(*d->view.addressError, d->view.connection, d->parts.presets);
    }
    Q_EMIT changed();
}

} // namespace patchbay
