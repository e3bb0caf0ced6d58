#include "setup/other_apps.h"

#include "clients/catalogue.h"
#include "clients/receipts.h"
#include "clients/watch.h"
#include "connections/connection_store.h"
#include "connections/local_endpoint.h"
#include "platform/files.h"
#include "setup/status_source.h"
#include "signin/token_source.h"
#include "support/fake_platform.h"

#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

struct House {
    House()
        : store(fake.platform.places.ourConfig)
        , catalogue(*readCatalogue(Os::Linux))
        , apps(fake.platform, store, catalogue)
    {
        Connection connection;
        connection.id = u"celigo"_s;
        connection.name = u"Celigo"_s;
        connection.url = u"https://example.com/mcp"_s;
        connection.keys = {{u"cursor"_s, hashOf(Secret("cursor's"))}};
        if (!store.add(connection))
            qFatal("no store");
    }

    Connection connection() const { return *store.find(u"celigo"_s); }
    QStringList names() const
    {
        QStringList found;
        const auto all = otherAppsOf(connection(), catalogue);
        for (const OtherApp &app : all)
            found.append(app.client % u": "_s % app.name);
        return found;
    }

    FakePlatform fake;
    ConnectionStore store;
    QList<Client> catalogue;
    OtherApps apps;
};

} // namespace

class TestOtherApps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void getsAKeyOfItsOwnUnderItsName()
    {
        House house;
        const auto entry = house.apps.add(u"celigo"_s, u"  Señor  Müller's Agent "_s);
        QVERIFY(entry);
        QCOMPARE(entry->app.name, u"Señor Müller's Agent"_s);
        QCOMPARE(entry->app.client, u"senor-muller-s-agent"_s);
        const ClientKey kept = house.connection().keys.last();
        QCOMPARE(kept.client, entry->app.client);
        QCOMPARE(kept.name, entry->app.name);
        QCOMPARE(kept.sha256, hashOf(entry->values.key));
        QCOMPARE(house.names(), QStringList{u"senor-muller-s-agent: Señor Müller's Agent"_s});
        // Nothing but the hash of the key is kept.
        const QByteArray file =
            *readFile(house.fake.platform.places.ourConfig % u"/connections.json"_s);
        QVERIFY(file.contains("Agent"));
        QVERIFY(!file.contains(QByteArray::fromStdString(entry->values.key.reveal())));
    }

    void takesNobodyElsesId_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("id");
        QTest::newRow("an app we know") << u"Cursor"_s << u"cursor-2"_s;
        QTest::newRow("ourselves") << u"Patchbay"_s << u"patchbay-2"_s;
        QTest::newRow("no letter") << u"智能体"_s << u"app"_s;
        QTest::newRow("long") << u"The very best agent of them all"_s << u"the-very-best-agent"_s;
    }
    void takesNobodyElsesId()
    {
        QFETCH(QString, name);
        House house;
        const auto entry = house.apps.add(u"celigo"_s, name);
        QVERIFY(entry);
        QTEST(entry->app.client, "id");
        QCOMPARE(entry->app.name, name);
    }

    void twoThatLookAlikeAreTwo()
    {
        House house;
        QVERIFY(house.apps.add(u"celigo"_s, u"My agent"_s));
        QVERIFY(house.apps.add(u"celigo"_s, u"My-agent"_s));
        QCOMPARE(house.names(), (QStringList{u"my-agent: My agent"_s, u"my-agent-2: My-agent"_s}));
    }

    void refusesNoNameAndALongOne()
    {
        House house;
        for (const QString &name : {QString(), u"  "_s, QString(longestAppName + 1, u'a')}) {
            const auto entry = house.apps.add(u"celigo"_s, name);
            QVERIFY(!entry);
            QCOMPARE(entry.error().code, ErrorCode::WrongUsage);
        }
        QCOMPARE(house.apps.add(u"nobody"_s, u"Hermes"_s).error().code,
                 ErrorCode::ConnectionUnknown);
        QCOMPARE(house.connection().keys.size(), 1);
    }

    void theSameNameGetsOneMoreKeyAndTheyGoTogether()
    {
        House house;
        const auto first = house.apps.add(u"celigo"_s, u"Hermes"_s);
        const auto second = house.apps.add(u"celigo"_s, u"hermes"_s);
        QVERIFY(first && second);
        QCOMPARE(second->app.client, first->app.client);
        QCOMPARE(second->app.name, u"Hermes"_s);
        QVERIFY(second->values.key.reveal() != first->values.key.reveal());
        QCOMPARE(house.connection().keys.size(), 3);
        QCOMPARE(house.names(), QStringList{u"hermes: Hermes"_s});
        QVERIFY(house.apps.add(u"celigo"_s, u"Athena"_s));

        QVERIFY(house.apps.withdraw(u"celigo"_s, u"hermes"_s));
        QCOMPARE(house.names(), QStringList{u"athena: Athena"_s});
        QCOMPARE(house.connection().keys.size(), 2);
        QCOMPARE(house.connection().keys.first().client, u"cursor"_s);
        QCOMPARE(house.apps.withdraw(u"celigo"_s, u"hermes"_s).error().code,
                 ErrorCode::NothingToUndo);
        // An app that has a descriptor is not withdrawn here.
        QCOMPARE(house.apps.withdraw(u"celigo"_s, u"cursor"_s).error().code,
                 ErrorCode::NothingToUndo);
    }

    void aKeyOfNobodyWeKnowIsShownByItsId()
    {
        House house;
        Connection connection = house.connection();
        connection.keys.append({u"old-script"_s, hashOf(Secret("old"))});
        QVERIFY(house.store.update(connection));
        QCOMPARE(house.names(), QStringList{u"old-script: old-script"_s});
        QVERIFY(house.apps.withdraw(u"celigo"_s, u"old-script"_s));
        QVERIFY(house.names().isEmpty());
    }

    void isFoundByIdOrName()
    {
        House house;
        QVERIFY(house.apps.add(u"celigo"_s, u"My agent"_s));
        for (const QString &wanted : {u"my-agent"_s, u"My agent"_s, u"MY AGENT"_s}) {
            const auto found = findOtherApp(house.connection(), house.catalogue, wanted);
            QVERIFY(found);
            QCOMPARE(found->client, u"my-agent"_s);
        }
        QVERIFY(!findOtherApp(house.connection(), house.catalogue, u"cursor"_s));
    }

    void anAppThatAddsItItselfIsLetInBesideOurEntry()
    {
        House house;
        const Client cursor = *findClient(house.catalogue, u"cursor"_s);
        const auto shown = house.apps.linkFor(u"celigo"_s, cursor);
        QVERIFY(shown);
        QVERIFY(house.names().isEmpty()); // to look at it lets nobody in
        QVERIFY(house.fake.desktop.openedInApps.isEmpty());
        for (int i = 0; i < 2; ++i) { // twice is as good as once
            const auto app = house.apps.addByLink(u"celigo"_s, cursor);
            QVERIFY(app);
            QCOMPARE(app->client, u"cursor-2"_s);
            QCOMPARE(house.fake.desktop.openedInApps.last(), *shown);
            QCOMPARE(house.names(), QStringList{u"cursor-2: Cursor"_s});
            QCOMPARE(house.connection().keys.size(), 2);
        }
        const Client zed = *findClient(house.catalogue, u"zed"_s);
        QCOMPARE(house.apps.addByLink(u"celigo"_s, zed).error().code, ErrorCode::WrongUsage);
        QCOMPARE(house.apps.addByLink(u"nobody"_s, cursor).error().code,
                 ErrorCode::ConnectionUnknown);
    }

    void nobodyIsLetInByALinkThatDidNotOpen()
    {
        House house;
        house.fake.desktop.error = Error{ErrorCode::AppNotOpened, {}};
        const Client cursor = *findClient(house.catalogue, u"cursor"_s);
        QCOMPARE(house.apps.addByLink(u"celigo"_s, cursor).error().code, ErrorCode::AppNotOpened);
        QVERIFY(house.names().isEmpty());
    }

    void standsAmongTheAppsUntilItIsWithdrawn()
    {
        House house;
        Receipts receipts(house.fake.platform.places.ourState);
        TokenSource tokens(house.fake.platform, house.store);
        EntryWatch watch(house.fake.platform, receipts, house.catalogue);
        LiveStatus status({house.fake.platform, house.store, tokens, watch, house.catalogue});
        status.setRelay(true, 1);
        QVERIFY(house.apps.add(u"celigo"_s, u"Hermes"_s));
        const auto apps = [&status] { return status.status().connections.first().apps; };
        QCOMPARE(apps().size(), 1);
        QCOMPARE(apps().first().name, u"Hermes"_s);
        QVERIFY(apps().first().byHand);
        QCOMPARE(apps().first().entry, EntryState::Present);
        QVERIFY(!apps().first().lastSeen.isValid());
        status.appSeen(u"celigo"_s, u"hermes"_s, house.fake.platform.clock->now());
        QVERIFY(apps().first().lastSeen.isValid());

        QVERIFY(house.apps.withdraw(u"celigo"_s, u"hermes"_s));
        QVERIFY(apps().isEmpty());
        // Who comes later under the same name has not been seen yet.
        QVERIFY(house.apps.add(u"celigo"_s, u"Hermes"_s));
        QVERIFY(!apps().first().lastSeen.isValid());
    }
};

QTEST_GUILESS_MAIN(TestOtherApps)
#include "test_other_apps.moc"
