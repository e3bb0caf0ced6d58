// What is said of a network: who vouches for a host, and the page for those who look after it.

#include "diagnostics/network_check.h"

#include "support/fake_platform.h"
#include "support/fake_provider.h"
#include "support/wait.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace patchbay;
using namespace Qt::StringLiterals;

namespace {

// openssl's own little web server; its authority calls itself as it is told.
class Inspected
{
public:
    explicit Inspected(const QString &subject)
    {
        QProcess::execute(u"openssl"_s,
                          {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s,
                           u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s, u"-days"_s, u"2"_s,
                           u"-subj"_s, subject, u"-addext"_s, u"subjectAltName=DNS:localhost"_s,
                           u"-keyout"_s, key(), u"-out"_s, certificate()});
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(u"openssl"_s,
                        {u"s_server"_s, u"-www"_s, u"-accept"_s, u"127.0.0.1:0"_s, u"-cert"_s,
                         certificate(), u"-key"_s, key()});
        QByteArray said;
        while (!said.contains("ACCEPT ") || !said.endsWith('\n')) {
            if (!m_process.waitForReadyRead(30'000))
                return;
            said += m_process.readAll();
        }
        port = said.mid(said.lastIndexOf(':') + 1).trimmed().toUShort();
    }
    ~Inspected()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Inspected(const Inspected &) = delete;
    Inspected &operator=(const Inspected &) = delete;

    QString certificate() const { return m_folder.filePath(u"cert.pem"_s); }

    quint16 port = 0;

private:
    QString key() const { return m_folder.filePath(u"key.pem"_s); }

    QTemporaryDir m_folder;
    QProcess m_process;
};

HostReport reached()
{
    HostReport host;
    host.host = u"api.eu.example.com"_s;
    host.purpose = u"Orders"_s;
    host.address = u"203.0.113.7"_s;
    host.authority = {Authority::Kind::Public, u"Internet Security Research Group"_s};
    return host;
}

} // namespace

class TestNetworkCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsWhoVouches_data()
    {
        QTest::addColumn<QString>("issuer");
        QTest::addColumn<QString>("top");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("name");
        QTest::newRow("public")
            << u"C = US, O = Let's Encrypt, CN = R11"_s
            << u"C = US, O = Internet Security Research Group, CN = ISRG Root X1"_s
            << int(Authority::Kind::Public) << u"Internet Security Research Group"_s;
        QTest::newRow("a name with a comma") << u"C=US, O=\"DigiCert, Inc.\", CN=X"_s << QString()
                                             << int(Authority::Kind::Public) << u"DigiCert, Inc."_s;
        QTest::newRow("inspected") << u"O = Zscaler Inc., CN = Zscaler Intermediate"_s
                                   << u"O = Zscaler Inc., CN = Zscaler Root CA"_s
                                   << int(Authority::Kind::Inspecting) << u"Zscaler"_s;
        QTest::newRow("a company's own")
            << u"O = Acme, CN = Acme Issuing CA"_s << u"O = Acme, CN = Acme Root"_s
            << int(Authority::Kind::Own) << u"O = Acme, CN = Acme Root"_s;
        QTest::newRow("like a public one")
            << u"O = Amazonas Ltd, CN = X"_s << u"O = Amazonas Ltd, CN = Y"_s
            << int(Authority::Kind::Own) << u"O = Amazonas Ltd, CN = Y"_s;
        QTest::newRow("nobody") << QString() << QString() << int(Authority::Kind::Unknown)
                                << QString();
    }

    void knowsWhoVouches()
    {
        QFETCH(QString, issuer);
        QFETCH(QString, top);
        QFETCH(int, kind);
        QFETCH(QString, name);
        const auto authorities = Authorities::read();
        QVERIFY(authorities);
        const Authority authority = authorities->of(issuer, top);
        QCOMPARE(int(authority.kind), kind);
        QCOMPARE(authority.name, name);
    }

    void looksAtTheCertificate()
    {
        const Inspected server(u"/O=Zscaler Inc./CN=Zscaler Root CA"_s);
        QVERIFY(server.port != 0);
        http::TlsQuestion question;
        question.host = "localhost";
        question.port = server.port;
        auto look = http::lookAtTls(question);
        QVERIFY(look);
        QVERIFY(look->trouble); // and it was looked at all the same
        QCOMPARE(look->trouble->code, ErrorCode::CertificateNotTrusted);
        QVERIFY2(look->issuer.find("Zscaler Root CA") != std::string::npos, look->issuer.c_str());
        question.caFile = server.certificate().toStdString();
        look = http::lookAtTls(question);
        QVERIFY(look);
        QVERIFY(!look->trouble);
    }

    void saysWhenNobodyAnswers()
    {
        http::TlsQuestion question;
        question.host = "127.0.0.1";
        question.port = 9;
        const auto look = http::lookAtTls(question);
        QVERIFY(!look);
        QCOMPARE(look.error().code, ErrorCode::ConnectionRefused);
    }

    void asksEveryServersHost()
    {
        const Inspected server(u"/O=Acme/CN=Acme Root"_s);
        FakePlatform fake;
        ServerPreset preset;
        preset.name = u"Orders"_s;
        preset.url = u"https://localhost:%1/mcp"_s.arg(server.port);
        NetworkCheck check(fake.platform, *Authorities::read(), {preset}, {});
        std::optional<NetworkReport> report;
        int looked = 0;
        connect(&check, &NetworkCheck::looked, this, [&looked] { ++looked; });
        connect(&check, &NetworkCheck::finished, this,
                [&report](const NetworkReport &done) { report = done; });
        check.start();
        QVERIFY(waitUntil([&report] { return report.has_value(); }));
        QCOMPARE(looked, 1);
        QCOMPARE(report->hosts.size(), 1);
        const HostReport &host = report->hosts.first();
        QCOMPARE(host.host, u"localhost"_s);
        QCOMPARE(host.port, server.port);
        QVERIFY(!host.isFine());
        QCOMPARE(host.trouble->code, ErrorCode::CertificateNotTrusted);
        QCOMPARE(host.authority.kind, Authority::Kind::Own);
        // Where one signs in, such a server cannot tell.
        QCOMPARE(report->remarks.size(), 1);
    }

    void writesAPage()
    {
        NetworkReport report;
        report.when = QDateTime({2026, 11, 29}, {1, 0}, Qt::UTC);
        HostReport odd = reached();
        odd.host = u"login.example.com"_s;
        odd.authority = {Authority::Kind::Own, u"O = A|B <script>, CN = X\n# Y"_s};
        odd.trouble = Error{ErrorCode::CertificateNotTrusted, {}};
        report.hosts = {reached(), odd};
        const QString text = networkPage(report, PageFormat::Markdown);
        QVERIFY(text.startsWith(u"# "_s));
        QVERIFY(text.contains(u"| api.eu.example.com | TCP 443 |"_s));
        QVERIFY(text.contains(u"A\\|B"_s)); // no cell of its own
        QVERIFY(!text.contains(u"\n# Y"_s));
        QVERIFY(text.contains(u"text/event-stream"_s));
        const QString page = networkPage(report, PageFormat::Html);
        QVERIFY(page.contains(u"<td>api.eu.example.com</td>"_s));
        QVERIFY(page.contains(u"&lt;script&gt;"_s));
        QVERIFY(!page.contains(u"<script>"_s));
    }

    void saysItInASentence()
    {
        QCOMPARE(sentenceOn(reached()),
                 u"api.eu.example.com:443 (Orders): reached, trusted. Certificate by Internet "
                 "Security Research Group (public)."_s);
        HostReport gone = reached();
        gone.trouble = Error{ErrorCode::HostNotFound, "no such name"};
        QCOMPARE(sentenceOn(gone),
                 u"api.eu.example.com:443 (Orders): not reached: hostNotFound (no such name)."_s);
    }
};

QTEST_GUILESS_MAIN(TestNetworkCheck)
#include "test_network_check.moc"
