// Tells of a newer version. Fetches none and installs none: that is the person's affair.
//
// Who builds Patchbay for others names an address and a public key (PATCHBAY_UPDATE_FEED,
// PATCHBAY_UPDATE_KEY). What stands there is one line with a signature, base64, and below it the
// signed text: {"patchbay": 1, "version": "0.2.0", "published": "2026-12-01T08:00:00Z", "expires":
// "2027-01-15T00:00:00Z", "page": "https://…"}. installer/README.md says how it is made.

#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QObject>
#include <QString>

#include <functional>
#include <optional>

namespace patchbay {

struct Places;
struct Platform;

struct UpdateFeed {
    QString url; // empty: there is none
    QByteArray publicKey; // see isSignedBy
};

// What this program was built with.
UpdateFeed builtInFeed();

struct UpdateNews {
    QString version;
    QDateTime published;
    QDateTime expires;
    QString page; // https, where the version can be had
};

struct Update {
    enum class State {
        Off, // built without an address
        OfOthers, // who installed Patchbay for everybody here keeps it up to date
        Forbidden, // by policy
        NotLooked, // yet
        Newest,
        Newer,
        NotReached,
        NotTrusted, // not signed by whom it should be, or not to be read
        Outdated, // news that has expired, or that is older than what was seen before
    } state = State::Off;
    UpdateNews news = {}; // Newer only
};

// Pure. Nothing if it is not signed with the feed's key or not to be read.
std::optional<UpdateNews> readUpdateNews(const QByteArray &answer, const QByteArray &publicKey);
// `seen`: when the newest news that was ever read had been published; may be invalid.
Update judge(const UpdateNews &news, const QString &ownVersion, const QDateTime &now,
             const QDateTime &seen);

// Whether Patchbay stands where package managers and admins put programs.
bool isInstalledForAll(const Places &places);

// The words for people: one sentence, and where there is something to do, a second one.
struct UpdateWords {
    QString happened;
    QString next;
};
UpdateWords wordsFor(const Update &update);
// "newer", for programs.
QString nameOf(Update::State state);

class UpdateWatch : public QObject
{
    Q_OBJECT

public:
    // Where an admin has decided (Policy::updates), that holds; else whether it is installed for
    // all.
    UpdateWatch(Platform &platform, UpdateFeed feed, QObject *parent = nullptr);

    // A minute from now, and once a day from then on.
    void start();
    const Update &update() const { return m_update; }

Q_SIGNALS:
    void changed();

private:
    void look();
    void set(const Update &update);
    QString keptIn() const;

    Platform &m_platform;
    UpdateFeed m_feed;
    Update m_update;
};

} // namespace patchbay
