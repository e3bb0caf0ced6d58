// The words of the network check, for people and for the page.

#include "diagnostics/network_check.h"

namespace patchbay {

using namespace Qt::StringLiterals;

namespace {

QString asText(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

QString placeOf(const HostReport &report)
{
    return report.host % u':' % QString::number(report.port);
}

QString wordsOn(const Authority &authority)
{
    switch (authority.kind) {
    case Authority::Kind::Unknown:
        return NetworkWords::tr("nobody was asked");
    case Authority::Kind::Public:
        return NetworkWords::tr("%1 (public)").arg(authority.name);
    case Authority::Kind::Inspecting:
        return NetworkWords::tr("%1 (opens and checks this traffic)").arg(authority.name);
    case Authority::Kind::Own:
        return NetworkWords::tr("%1 (not a public one, most likely the company's own)")
            .arg(authority.name);
    }
    return {};
}

QString outcomeOn(const HostReport &report)
{
    if (!report.trouble)
        return NetworkWords::tr("reached, trusted");
    if (report.trouble->code == ErrorCode::CertificateNotTrusted)
        return NetworkWords::tr("reached, but its certificate is not trusted on this computer");
    return NetworkWords::tr("not reached: %1").arg(asText(nameOf(report.trouble->code)))
        % (report.trouble->detail.empty()
               ? QString()
               : QString(u" ("_s % QString::fromStdString(report.trouble->detail) % u')'));
}

// One page of headings, paragraphs, lists and one table, written in either way.
class PageWriter
{
public:
    explicit PageWriter(PageFormat format)
        : m_isHtml(format == PageFormat::Html)
    {
        if (m_isHtml)
            m_text += u"<!DOCTYPE html>\n<html lang=\"%1\"><head><meta charset=\"utf-8\">"
                      "<title>%2</title></head><body>\n"_s.arg(
                          NetworkWords::tr("en", "The code of this language in HTML"),
                          plain(NetworkWords::tr("Network requirements of Patchbay")));
    }

    void heading(int level, const QString &text)
    {
        m_text += m_isHtml ? u"<h%1>%2</h%1>\n"_s.arg(QString::number(level), plain(text))
                           : QString(QString(level, u'#') % u' ' % plain(text) % u"\n\n"_s);
    }
    void paragraph(const QString &text)
    {
        m_text += m_isHtml ? QString(u"<p>"_s % plain(text) % u"</p>\n"_s)
                           : QString(plain(text) % u"\n\n"_s);
    }
    void list(const QStringList &items)
    {
        if (m_isHtml)
            m_text += u"<ul>\n"_s;
        for (const QString &item : items)
            m_text += m_isHtml ? QString(u"<li>"_s % plain(item) % u"</li>\n"_s)
                               : QString(u"- "_s % plain(item) % u'\n');
        m_text += m_isHtml ? u"</ul>\n"_s : u"\n"_s;
    }
    void row(const QStringList &cells, bool isHead = false)
    {
        QStringList written;
        for (const QString &cell : cells)
            written.append(m_isHtml ? plain(cell) : plain(cell).replace(u'|', u"\\|"_s));
        if (m_isHtml) {
            const QString tag = isHead ? u"th"_s : u"td"_s;
            m_text += QString(u"<tr><"_s % tag % u'>'
                              % written.join(QString(u"</"_s % tag % u"><"_s % tag % u'>'))
                              % u"</"_s % tag % u"></tr>\n"_s);
            return;
        }
        m_text += QString(u"| "_s % written.join(u" | "_s) % u" |\n"_s);
        if (isHead)
            m_text += QString(u'|' % QString(u"---|"_s).repeated(cells.size()) % u'\n');
    }
    void beginTable() { m_text += m_isHtml ? u"<table border=\"1\">\n"_s : QString(); }
    void endTable() { m_text += m_isHtml ? u"</table>\n"_s : u"\n"_s; }
    QString end() const { return m_isHtml ? QString(m_text % u"</body></html>\n"_s) : m_text; }

private:
    // What a certificate says of itself must not become part of the page.
    QString plain(const QString &text) const
    {
        const QString line = text.simplified();
        return m_isHtml ? line.toHtmlEscaped() : line;
    }

    bool m_isHtml;
    QString m_text;
};

} // namespace

QString sentenceOn(const HostReport &report)
{
    QString text = placeOf(report) % u" ("_s % report.purpose % u"): "_s % outcomeOn(report);
    if (report.trouble && report.trouble->code != ErrorCode::CertificateNotTrusted)
        return text % u'.';
    if (!report.proxy.isEmpty())
        text += u", "_s % NetworkWords::tr("by the proxy %1").arg(report.proxy);
    return text % u". "_s % NetworkWords::tr("Certificate by %1.").arg(wordsOn(report.authority));
}

QString networkPage(const NetworkReport &report, PageFormat format)
{
    PageWriter page(format);
    page.heading(1, NetworkWords::tr("Network requirements of Patchbay"));
    page.paragraph(
        NetworkWords::tr(
            "Patchbay connects AI apps on a computer to remote MCP servers. Each computer "
            "opens connections to the hosts below; nothing connects to the computer from "
            "outside. Looked at on %1 with version %2.")
            .arg(report.when.toUTC().toString(Qt::ISODate), QString::fromLatin1(PATCHBAY_VERSION)));
    page.heading(2, NetworkWords::tr("Hosts"));
    page.beginTable();
    page.row({NetworkWords::tr("Host"), NetworkWords::tr("Port"), NetworkWords::tr("For"),
              NetworkWords::tr("Proxy"), NetworkWords::tr("Outcome"),
              NetworkWords::tr("Certificate by")},
             true);
    for (const HostReport &host : report.hosts)
        page.row({host.host, u"TCP %1"_s.arg(host.port), host.purpose,
                  host.proxy.isEmpty() ? NetworkWords::tr("none") : host.proxy, outcomeOn(host),
                  wordsOn(host.authority)});
    page.endTable();
    if (!report.remarks.isEmpty())
        page.list(report.remarks);
    page.heading(2, NetworkWords::tr("What to allow"));
    page.list(
        {NetworkWords::tr(
             "Outgoing HTTPS (TLS 1.2 or 1.3, HTTP/1.1) from every computer to the hosts above. "
             "Names are looked up by the computer, or by the proxy where there is one."),
         NetworkWords::tr(
             "Answers that come piece by piece (text/event-stream): a proxy must hand them on at "
             "once and not gather them, and must not cut a connection that is silent for less "
             "than five minutes."),
         NetworkWords::tr(
             "A proxy that asks for a sign-in needs one that programs can give; name and password "
             "belong into the system's settings for it."),
         NetworkWords::tr(
             "Where secure traffic is opened and checked: the authority that signs instead must "
             "stand in the store of each computer, or in a file that the policy names "
             "(certificateAuthorities). Better is to leave these hosts out."),
         NetworkWords::tr(
             "The sign-in runs in the person's browser, so the browser must reach the same hosts."),
         NetworkWords::tr(
             "On the computer itself, apps reach Patchbay at 127.0.0.1 (port 47821 unless "
             "moved). This never leaves the computer; protection programs must not block it.")});
    page.heading(2, NetworkWords::tr("What is sent"));
    page.paragraph(NetworkWords::tr(
        "To a server: what the apps ask of it, and the token of whoever signed in. To its "
        "sign-in: what OAuth 2.1 needs. Nothing is counted or reported to anybody else."));
    return page.end();
}

} // namespace patchbay
