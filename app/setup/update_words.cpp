// What this build knows of updates, and the words for them.

#include "setup/update.h"

using namespace Qt::StringLiterals;

namespace patchbay {

namespace {

class Updates
{
    Q_DECLARE_TR_FUNCTIONS(patchbay::Updates)
};

QString thisIs()
{
    return Updates::tr("This is version %1.").arg(QLatin1String(PATCHBAY_VERSION));
}

} // namespace

UpdateFeed builtInFeed()
{
    return {QStringLiteral(PATCHBAY_UPDATE_FEED), QByteArrayLiteral(PATCHBAY_UPDATE_KEY)};
}

UpdateWords wordsFor(const Update &update)
{
    switch (update.state) {
    case Update::State::Off:
    case Update::State::NotLooked:
        return {thisIs(), {}};
    case Update::State::OfOthers:
        return {thisIs(),
                Updates::tr("Whoever installed it on this computer keeps it up to date.")};
    case Update::State::Forbidden:
        return {thisIs(), Updates::tr("Your company keeps it up to date.")};
    case Update::State::Newest:
        return {thisIs(), Updates::tr("It is the newest one.")};
    case Update::State::Newer:
        return {
            Updates::tr("Version %1 is there; this is %2.")
                .arg(update.news.version, QLatin1String(PATCHBAY_VERSION)),
            Updates::tr("You can get it whenever you like; sign-ins and apps stay as they are.")};
    case Update::State::NotReached:
        return {thisIs(),
                Updates::tr("Whether there is a newer one could not be found out; it is tried "
                            "again tomorrow.")};
    case Update::State::NotTrusted:
        return {thisIs(),
                Updates::tr("The news of newer ones does not come from where it should, so it "
                            "is not believed.")};
    case Update::State::Outdated:
        return {thisIs(),
                Updates::tr("The news of newer ones is too old to be believed; check date and "
                            "time of this computer.")};
    }
    return {};
}

QString nameOf(Update::State state)
{
    switch (state) {
    case Update::State::Off:
        return u"off"_s;
    case Update::State::OfOthers:
        return u"byInstaller"_s;
    case Update::State::Forbidden:
        return u"byPolicy"_s;
    case Update::State::NotLooked:
        return u"notLooked"_s;
    case Update::State::Newest:
        return u"newest"_s;
    case Update::State::Newer:
        return u"newer"_s;
    case Update::State::NotReached:
        return u"notReached"_s;
    case Update::State::NotTrusted:
        return u"notTrusted"_s;
    case Update::State::Outdated:
        return u"outdated"_s;
    }
    return {};
}

} // namespace patchbay
