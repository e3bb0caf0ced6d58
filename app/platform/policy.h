// What the admin of this computer has decided for everybody who uses Patchbay here.
//
// Read from the place that the system has for it (/etc/patchbay/policy.json, the registry, managed
// preferences), where only an admin can write. installer/policy/schema.json describes every key;
// installer/admin.md is made from that.
//
// Of a policy that cannot be read, nothing that it might forbid is allowed: where one key is wrong,
// that key has its strictest value; where the whole is no policy, or has a key that we do not know,
// every key has. Commands, wizard and relay ask here, so that no way leads around it.

#pragma once

#include "base/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace patchbay {

// As the system's own place has it: one value for each key, whatever the system calls it.
struct RawPolicy {
    QString place; // a path, a registry key or a domain; empty: there is no policy
    QJsonObject values;
    QString unreadable; // why it is not to be had; empty: it is
};

// A server that a policy names: a preset, or an address and what to call it.
struct PolicyServer {
    QString preset; // id, or
    QString url;
    QString name; // may be empty

    bool operator==(const PolicyServer &) const = default;
};

struct Policy {
    enum class State { None, InForce, Broken };
    // What is not shown; the last three cannot be used by command either.
    enum class Screen { Welcome, Activity, Settings, OtherWays, AccessKey, Practice };

    State state = State::None;
    QString place;
    QStringList problems; // "readOnlyMode: not true or false"
    bool isStrictThroughout = false; // the whole is no policy
    QStringList decided; // the keys that are there

    QString organisation; // may be empty
    QString supportLink;
    QList<PolicyServer> offeredServers;
    QList<PolicyServer> forcedServers;
    bool onlyTheseServers = false;
    std::optional<QStringList> allowedApps; // ids; "other": those that a person sets up by hand
    std::optional<QStringList> preselectedApps;
    bool readOnly = false;
    bool directAllowed = true;
    QString signInHint; // {user} stands for the account's name on this computer
    QStringList hiddenScreens; // by their words in the schema
    QString certificateAuthorities; // path of a file (PEM)
    QString proxy; // an address, "direct", or empty: the system's
    QStringList noProxy; // hosts, domains and networks that are reached without it
    std::optional<bool> updates; // whether a person is told of a newer version
    std::optional<bool> putBackByItself;
    bool auditToSystemLog = false;

    bool isThere() const { return state != State::None; }
    bool allowsApp(const QString &client) const;
    bool allowsOtherApps() const;
    bool hides(Screen screen) const;
    QString signInHintFor(const QString &account) const;
    // What to tell who wants something that this key does not allow.
    // SetByPolicy, or PolicyNotReadable where nobody knows what it says.
    Error refusal(const QString &key) const;

    bool operator==(const Policy &) const = default;
};

// Pure.
Policy policyFrom(const RawPolicy &raw);

// The keys of the schema, in its order.
QStringList policyKeys();

// A policy as JSON: what Linux has, and what `patchbayctl policy --check` looks at. A file that is
// not there is no policy.
RawPolicy policyInFile(const QString &path);

// That of this computer, with what only this computer can tell: whether its files are there.
Policy readPolicy();
Policy readPolicyFile(const QString &path);

// As the http client wants it; empty: none. Only where the policy names a proxy.
std::string proxyByPolicy(const Policy &policy, const std::string &host);

} // namespace patchbay
