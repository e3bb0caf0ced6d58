// Connects and disconnects an app for tests that need a process of its own to do it: to be killed
// in the middle, or to run where a disk is full.
//
//   wire_app once HOME DATA CLIENT       prints "fine" or the name of the error
//   wire_app forever HOME DATA CLIENT    connects with ever new keys, disconnects, and so on

#include "clients/apply.h"
#include "clients/catalogue.h"

#include <QCoreApplication>
#include <QTextStream>

#include <cstdio>
#include <string_view>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

Result<void> connectApp(const Client &client, const Places &places, Receipts &receipts, int number)
{
    EntryValues values;
    values.connection = u"celigo"_s;
    values.url = u"http://127.0.0.1:47821/celigo/mcp"_s;
    values.key = Secret("key-" + std::to_string(number));
    values.bridge = u"/opt/patchbay/patchbay-bridge"_s;
    const auto plan =
        planToAdd(client, places, values, [&](const QString &path, const QByteArray &entry) {
            return receipts.isOurs(path, entry);
        });
    if (!plan)
        return plan.error();
    return applyPlan(*plan, values.connection, receipts, QDateTime::currentDateTimeUtc());
}

Result<void> goOnForever(const Client &client, const Places &places, Receipts &receipts)
{
    for (int number = 0;; ++number) {
        std::fputc('.', stdout); // for who waits until we are at work
        std::fflush(stdout);
        if (auto connected = connectApp(client, places, receipts, number); !connected)
            return connected;
        if (number % 3 != 2)
            continue;
        const auto all = receipts.all();
        for (const Receipt &receipt : all) {
            if (auto undone = undo(receipt, client, receipts); !undone)
                return undone;
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 5)
        return 2;
    Places places;
    places.home = arguments[2];
    places.config = arguments[2] + u"/.config"_s;
    Receipts receipts(arguments[3]);
    const auto catalogue = readCatalogue(Os::Linux);
    const auto client =
        catalogue ? findClient(*catalogue, arguments[4]) : Result<Client>(catalogue.error());
    auto outcome = client ? receipts.load() : Result<void>(client.error());
    if (outcome) {
        outcome = arguments[1] == "once"_L1 ? connectApp(*client, places, receipts, 0)
                                            : goOnForever(*client, places, receipts);
    }
    const std::string_view word = outcome ? "fine" : nameOf(outcome.error().code);
    QTextStream(stdout) << QLatin1String(word.data(), static_cast<qsizetype>(word.size())) << '\n';
    return outcome ? 0 : 1;
}
