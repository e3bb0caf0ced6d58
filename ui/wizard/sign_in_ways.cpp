// The sign-in page's ways out: a browser elsewhere, a code, a server that has forgotten us, a
// server that an admin must tell of us.

#include "wizard/sign_in_page.h"

#include "parts/buttons.h"
#include "parts/disclosure.h"
#include "parts/end_layout.h"
#include "parts/inline_error.h"
#include "parts/note.h"
#include "parts/style.h"
#include "parts/text.h"
#include "platform/spoken_advice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace patchbay {

void SignInPage::addOtherComputer()
{
    m_elsewhere = new Disclosure(tr("My bro&wser is on another computer"), u"elsewhere"_s);
    m_ended = new QLineEdit;
    m_ended->setObjectName(u"endedAddress"_s);
    m_ended->setAccessibleName(tr("Address your browser ended on", "Field"));
    m_ended->setPlaceholderText(u"http://127.0.0.1:…"_s);
    m_ended->setLayoutDirection(Qt::LeftToRight);
    auto *take = makeButton(tr("&Use it", "Beside a pasted address"), u"useEndedAddress"_s);
    auto *line = new EndLayout(units(8), units(200));
    line->addWidget(m_ended);
    line->addWidget(take);
    m_endedError = new InlineError(u"endedError"_s);
    m_endedError->setButton({});
    auto *code = makeButton(tr("Use a co&de instead", "To sign in on another computer"),
                            u"useCode"_s, Glyph::Key);
    QVBoxLayout *inside = m_elsewhere->contents();
    inside->addWidget(new Text(TextRole::Body,
                               tr("Copy the link, open it there and sign in. The browser then ends "
                                  "on a page that does not open: paste its address here.")));
    inside->addLayout(line);
    inside->addWidget(m_endedError);
    inside->addWidget(code, 0, Qt::AlignLeading);
    column()->addWidget(m_elsewhere);
    connect(code, &QPushButton::clicked, this, [this] {
        m_started = true;
        this->setup().signIn(SignInFlow::Browser::OnAnotherDevice);
    });

    const auto use = [this] {
        m_endedError->clear();
        setBroken(m_ended, false);
        this->setup().takeRedirect(m_ended->text().trimmed());
        m_ended->clear(); // it carries a code
    };
    connect(take, &QPushButton::clicked, this, use);
    connect(m_ended, &QLineEdit::returnPressed, this, use);
    connect(m_elsewhere, &Disclosure::toggled, this, &Page::opened);
    connect(m_endedError, &InlineError::copyWanted, this, actions().copyText);
}

void SignInPage::addClientId()
{
    m_clientIdPart = new QWidget;
    auto *part = new QVBoxLayout(m_clientIdPart);
    part->setContentsMargins(along(units(24), 0, 0, 0));
    part->setSpacing(units(8));
    part->addWidget(new Text(TextRole::Body,
                             tr("Your admin can register Patchbay there and give you what it "
                                "needs. Paste it here.")));
    const auto addField = [part](const QString &name, const QString &label) {
        auto *field = new QLineEdit;
        field->setObjectName(name);
        field->setLayoutDirection(Qt::LeftToRight);
        auto *title = new QLabel(label);
        title->setBuddy(field);
        part->addWidget(title);
        part->addWidget(field);
        return field;
    };
    m_clientId = addField(u"clientId"_s, tr("Client &ID", "What an admin has registered"));
    m_clientSecret =
        addField(u"clientSecret"_s, tr("Client s&ecret, if there is one", "Of a registration"));
    m_clientSecret->setEchoMode(QLineEdit::Password);
    m_useClientId = makeButton(tr("&Sign in with it"), u"useClientId"_s);
    part->addWidget(m_useClientId, 0, Qt::AlignLeading);
    column()->addWidget(m_clientIdPart);
    m_useClientId->setEnabled(false);
    connect(m_clientId, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_useClientId->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_useClientId, &QPushButton::clicked, this, [this] {
        m_started = true;
        const Secret secret(m_clientSecret->text().toStdString());
        m_clientSecret->clear();
        this->setup().useClientId(m_clientId->text(), secret);
    });
}

// Where only an admin can go on, the button has the message for them.
void SignInPage::tryAgain()
{
    const auto message = view().signInError ? setup().adminMessage(*view().signInError)
                                            : std::optional<AdminMessage>();
    if (message && view().signIn == Progress::Failed) {
        actions().copyText(message->subject % u"\n\n"_s % message->text);
        m_copied->show();
        return;
    }
    m_started = true;
    setup().signIn();
}

void SignInPage::switchTo(const QString &preset)
{
    m_switching = true;
    setup().usePreset(preset);
}

void SignInPage::redrawWaysOut(bool browser, bool stopped)
{
    const bool code = browser && !view().signInCode.isEmpty();
    m_codeHint->setVisible(code);
    m_codeHint->setText(tr("Open %1 on any computer or phone, and type this code there:")
                            .arg(breakable(view().signInLink.toString())));
    m_code->setVisible(code);
    m_code->setText(view().signInCode);
    m_steps->setVisible(m_steps->isVisibleTo(this) && !code);
    m_elsewhere->setVisible(browser && !code);
    m_notice->setVisible(browser && view().signInNotice);
    if (view().signInNotice) {
        const Advice advice = spokenAdvice(*view().signInNotice, view().connection.name);
        m_notice->set(NoteKind::NeedsYou,
                      QString::fromStdString(advice.happened) % u' '
                          % QString::fromStdString(advice.next));
    }
    m_takesLong->setVisible(browser && view().signInTakesLong);
    const auto refused = [this](std::initializer_list<ErrorCode> codes) {
        return view().signInError
            && std::find(codes.begin(), codes.end(), view().signInError->code) != codes.end();
    };
    const bool byAdmin = stopped
        && refused({ErrorCode::RegistrationNotOffered, ErrorCode::RegistrationRefused,
                    ErrorCode::ClientIdRefused, ErrorCode::ClientIdOfAnother});
    m_clientIdPart->setVisible(byAdmin);
    m_steps->setVisible(m_steps->isVisibleTo(this) && !byAdmin);
    if (byAdmin)
        m_error->button()->hide(); // the one below the fields is the way
}

} // namespace patchbay
