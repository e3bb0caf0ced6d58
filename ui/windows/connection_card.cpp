#include "windows/connection_card.h"

#include "parts/buttons.h"
#include "parts/draw.h"
#include "parts/end_layout.h"
#include "parts/flow_layout.h"
#include "parts/rows.h"
#include "parts/set_by.h"
#include "parts/state_mark.h"
#include "parts/style.h"
#include "parts/text.h"
#include "parts/when.h"
#include "windows/app_words.h"
#include "windows/questions.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace patchbay {
namespace {

// As a letter tile, with the server's sign.
class ServerTile : public QWidget
{
public:
    ServerTile() { setFixedSize(units(40), units(40)); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours colours = coloursOf(this);
        QPainter painter(this);
        paintPlate(painter, rect(), {.fill = colours.hover, .edge = colours.line});
        const int inset = units(12);
        paintGlyph(painter, Glyph::Server, rect().adjusted(inset, inset, -inset, -inset),
                   colours.quiet);
    }
};

void markAsDecided(QAction *action, const Policy &policy)
{
    action->setEnabled(false);
    action->setText(action->text() + u" ("_s + setBy(policy) + u')');
}

} // namespace

ConnectionCard::ConnectionCard(const ConnectionStatus &status, const Actions &actions,
                               QWidget *parent)
    : QWidget(parent)
    , m_status(status)
    , m_actions(actions)
{
    auto *card = new RowList;
    card->addRow(makeHead());
    if (QWidget *life = makeSignInLife())
        card->addRow(life);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(16));
    column->addWidget(card);
    column->addWidget(makeApps());
}

bool ConnectionCard::signInNeeded() const
{
    return m_status.tokens == TokenState::SignInNeeded || morePermissionNeeded();
}

bool ConnectionCard::morePermissionNeeded() const
{
    return m_status.connection.facts && !m_status.connection.facts->wantedScope.isEmpty();
}

QWidget *ConnectionCard::makeHead()
{
    const Connection &connection = m_status.connection;
    auto *head = new QWidget;
    auto *who = new QHBoxLayout;
    who->setSpacing(units(12));
    who->addWidget(new ServerTile);
    auto *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Text(TextRole::Heading, connection.name));
    auto *second =
        new Text(TextRole::Body,
                 connection.practice ? tr("Practice server on this computer, no real data")
                     : connection.account.isEmpty() ? breakable(QUrl(connection.url).host())
                                                    : breakable(connection.account));
    second->setQuiet(true);
    words->addWidget(second);
    who->addLayout(words, 1);
    auto *row = new EndLayout(units(12), units(40 + 12 + 140), head);
    row->setContentsMargins(along(units(16), units(16), units(12), units(16)));
    row->setIndent(units(40 + 12));
    row->addLayout(who);
    auto *end = new FlowLayout(units(12));
    const bool isPaused = m_status.paused && m_status.health == Health::Off;
    end->addWidget(
        new StateMark(m_status.health, isPaused ? tr("Paused") : wordOf(m_status.health)));

    const QString id = connection.id;
    if (signInNeeded()) {
        auto *signIn = makeButton(tr("&Sign in again"), u"signIn-"_s + id);
        signIn->setDefault(true);
        connect(signIn, &QPushButton::clicked, this, [this, id] { m_actions.signIn(id); });
        end->addWidget(signIn);
    }
    auto *more = makeMoreButton(tr("More for %1", "Menu of a connection").arg(connection.name),
                                u"more-"_s + id);
    auto *menu = new QMenu(more);
    if (connection.access == Access::SignIn) {
        menu->addAction(tr("Sign in as somebody else…"), this,
                        [this, id] { m_actions.signInAsSomebodyElse(id); });
        if (m_status.tokens != TokenState::SignInNeeded)
            menu->addAction(tr("Sign out"), this, [this, id] { m_actions.signOut(id); });
    }
    menu->addAction(tr("Copy its address"), this,
                    [this] { m_actions.copyText(m_status.connection.url); });
    QAction *remove = menu->addAction(tr("Remove %1…").arg(connection.name), this, [this] {
        askToRemoveConnection(window(), m_actions, m_status.connection.id,
                              m_status.connection.name);
    });
    const Choices choices = m_actions.choices();
    if (choices.forcedConnections.contains(id))
        markAsDecided(remove, choices.policy);
    more->setMenu(menu);
    end->addWidget(more);
    row->addLayout(end);
    return head;
}

QWidget *ConnectionCard::makeSignInLife()
{
    const Connection &connection = m_status.connection;
    if (connection.access == Access::Open)
        return nullptr;
    QString title;
    QString left;
    QString caption;
    GlyphLabel::Tone tone = GlyphLabel::Tone::Quiet;
    Glyph glyph = Glyph::Key;
    const QDateTime now = m_actions.now();
    const QDateTime ends = connection.facts ? connection.facts->refreshTokenEnds : QDateTime();
    switch (m_status.tokens) {
    case TokenState::Unknown:
    case TokenState::NotNeeded:
        return nullptr;
    case TokenState::SignInNeeded:
        title = tr("Signed out");
        caption = tr("Your apps wait until you are back. Nothing is lost.");
        glyph = Glyph::Warning;
        tone = GlyphLabel::Tone::NeedsYou;
        break;
    case TokenState::KeychainTrouble:
        title = tr("Your password safe does not answer");
        caption = tr("Unlock it, then choose Check now.");
        glyph = Glyph::Warning;
        tone = GlyphLabel::Tone::NeedsYou;
        break;
    case TokenState::Ready:
        title = connection.access == Access::AccessKey ? tr("With an access key") : tr("Signed in");
        caption = connection.access == Access::AccessKey
            ? tr("It is kept in this computer’s password safe.")
            : tr("Renews itself while you use it.");
        if (morePermissionNeeded()) {
            title = tr("More permission is needed");
            caption = tr("An app asked for something that your sign-in does not allow yet. Sign in "
                         "again and press Allow.");
            glyph = Glyph::Warning;
            tone = GlyphLabel::Tone::NeedsYou;
            break;
        }
        if (!ends.isValid())
            break;
        left = tr("%1 left", "11 days left").arg(timeLeft(ends, now));
        caption = tr("Renews itself while you use it. If not, until %1.")
                      .arg(QLocale().toString(ends.toLocalTime().date(), u"d MMMM"_s));
        if (now.daysTo(ends) < signInEndsSoonDays) {
            title = tr("Ends soon");
            glyph = Glyph::Warning;
            tone = GlyphLabel::Tone::NeedsYou;
        }
        break;
    }
    auto *life = new QWidget;
    auto *column = new QVBoxLayout(life);
    column->setContentsMargins(units(16), units(12), units(16), units(12));
    column->setSpacing(units(2));
    auto *line = new QHBoxLayout;
    line->setSpacing(units(8));
    line->addWidget(new GlyphLabel(glyph, tone));
    line->addWidget(new Text(TextRole::Name, title), 1);
    auto *aside = new Text(TextRole::Body, left);
    aside->setQuiet(true);
    aside->setWordWrap(false);
    line->addWidget(aside);
    column->addLayout(line);
    auto *below = new QHBoxLayout;
    below->addSpacing(units(24));
    below->addWidget(new Text(TextRole::Small, caption), 1);
    column->addLayout(below);
    return life;
}

QWidget *ConnectionCard::makeApps()
{
    const QString id = m_status.connection.id;
    const QString name = m_status.connection.name;
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(units(12));
    auto *head = new EndLayout(units(12), units(160));
    head->addWidget(new Text(TextRole::Heading,
                             m_status.apps.isEmpty() ? tr("No app uses %1 yet").arg(name)
                                                     : tr("Apps that use %1").arg(name)));
    auto *add = makeButton(tr("Add an app"), u"addApps-"_s + id, Glyph::Plus);
    add->setAccessibleName(tr("Add an app to %1").arg(name));
    connect(add, &QPushButton::clicked, this, [this, id] { m_actions.addApps(id); });
    auto *ways = makeButton(tr("Other ways"), u"otherWays-"_s + id);
    ways->setAccessibleName(tr("Other ways to use %1").arg(name));
    connect(ways, &QPushButton::clicked, this, [this, id] { m_actions.otherWays(id); });
    auto *buttons = new FlowLayout(units(8));
    buttons->addWidget(ways);
    if (!m_actions.choices().policy.allowsOtherApps())
        ways->hide();
    buttons->addWidget(add);
    head->addLayout(buttons);
    column->addLayout(head);
    if (m_status.apps.isEmpty())
        return part;
    auto *list = new RowList;
    for (const AppStatus &app : m_status.apps)
        list->addRow(makeAppRow(app));
    column->addWidget(list);
    return part;
}

QWidget *ConnectionCard::makeAppRow(const AppStatus &app)
{
    const QString id = m_status.connection.id;
    const QString client = app.client;
    const QString suffix = id + u'-' + client;
    const Policy policy = m_actions.choices().policy;
    const bool onlyReads = policy.readOnly || m_status.connection.readOnlyClients.contains(client);
    const QString evidence = evidenceFor(app, m_status.connection.name, m_actions.now());
    auto *row = new AppRow(
        app.name,
        onlyReads ? tr("%1 · only reads", "What an app did last; it changes nothing").arg(evidence)
                  : evidence);
    row->addAtEnd(new StateMark(app.health, wordFor(app)));
    const auto putBack = [this, id, client] { m_actions.putBack(id, client); };
    const auto restart = [this, client] { m_actions.restartApp(client); };
    const bool gone = app.entry == EntryState::Missing || app.entry == EntryState::Changed;
    if (gone) {
        auto *button = makeButton(tr("Put it back"), u"putBack-"_s + suffix, Glyph::Undo);
        button->setAccessibleName(tr("Put our entry back into %1").arg(app.name));
        connect(button, &QPushButton::clicked, this, putBack);
        row->addAtEnd(button);
    } else if (app.running && !app.lastSeen.isValid() && !app.signsInItself) {
        auto *button = makeButton(tr("Restart"), u"restart-"_s + suffix, Glyph::Refresh);
        button->setAccessibleName(tr("Restart %1").arg(app.name));
        connect(button, &QPushButton::clicked, this, restart);
        row->addAtEnd(button);
    }
    auto *more =
        makeMoreButton(tr("More for %1", "Menu of an app").arg(app.name), u"more-"_s + suffix);
    auto *menu = new QMenu(more);
    if (app.running)
        menu->addAction(tr("Restart %1").arg(app.name), this, restart);
    if (!app.signsInItself) {
        QAction *reads = menu->addAction(tr("Let it only read", "An app: it may change nothing"));
        reads->setCheckable(true);
        reads->setChecked(onlyReads);
        if (policy.readOnly)
            markAsDecided(reads, policy);
        connect(reads, &QAction::triggered, this,
                [this, id, client](bool wish) { m_actions.onlyRead(id, client, wish); });
    }
    menu->addAction(app.byHand
                        ? tr("Take its key back from %1", "An app set up by hand").arg(app.name)
                        : tr("Remove from %1", "Takes our entry out of an app").arg(app.name),
                    this, [this, id, client] { m_actions.removeApp(id, client); });
    more->setMenu(menu);
    row->addAtEnd(more);
    return row;
}

} // namespace patchbay
