#include "ui/dialogs/coverletterdialog.h"

#include "models/domain/cannedreply.h"
#include "models/items/placeholders.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/endlesswords.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/typedtext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScreen>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace disputedesk {

CoverLetterDialog::CoverLetterDialog(Make make, const QString &language, const QString &place, const QString &note,
    bool hasText, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_make(std::move(make))
    , m_language(languageBox(language))
    , m_text(new QPlainTextEdit(m_make(language), this))
    , m_append(new QRadioButton(tr("After the text that is there"), this))
{
    setObjectName(u"coverLetterDialog"_s);
    offerHelp(*this, u"replies"_s, theme);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Cover letter"));
    using Type = InkLabel::Type;
    auto *title = new InkLabel(theme, Ink::Text, Type::Title, u"coverLetterTitle"_s, this);
    title->write(windowTitle());
    auto *what = new InkLabel(theme, Ink::Muted, Type::Secondary, u"coverLetterPlace"_s, this);
    //: %1 is "the message", or a field of the evidence form
    what->write(tr("Made of the dispute and its documents, in the order of the form. Change it here or later; it goes "
                   "into %1, and what you typed there stays.")
                    .arg(place));
    what->setWraps(true);
    m_text->setObjectName(u"coverLetterText"_s);
    m_text->setAccessibleName(tr("Text of the cover letter"));
    m_text->setTabChangesFocus(true);
    breakEndlessWords(*m_text);
    m_made = typedText(*m_text);
    auto *warning = new InkLabel(theme, Ink::Warning, Type::Secondary, u"coverLetterNote"_s, this);
    warning->write(note);
    warning->setWraps(true);
    warning->setVisible(!note.isEmpty());
    auto *atCursor = new QRadioButton(tr("At the cursor"), this);
    atCursor->setObjectName(u"coverLetterAtCursor"_s);
    m_append->setObjectName(u"coverLetterAppend"_s);
    m_append->setChecked(hasText);
    atCursor->setChecked(!hasText);
    auto *choice = new QWidget(this);
    auto *row = new QHBoxLayout(choice);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_append);
    row->addWidget(atCursor);
    row->addStretch(1);
    choice->setVisible(hasText);
    auto *cancel = new ActButton(u"coverLetterCancel"_s, ActKeys::EnterAndSpace, this);
    cancel->setPlainText(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto *insert = new ActButton(u"coverLetterInsert"_s, ActKeys::EnterAndSpace, this);
    insert->setPlainText(tr("Insert"));
    setStyleProperty(insert, "role", u"main"_s);
    connect(m_text, &QPlainTextEdit::textChanged, insert,
        [this, insert] { insert->setEnabled(!m_text->document()->isEmpty()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] { m_language->setEnabled(changedText().isEmpty()); });
    connect(insert, &QPushButton::clicked, this, [this, insert] {
        insert->setEnabled(false); // once
        Q_EMIT chosen(typedText(*m_text), m_append->isChecked());
        insert->setEnabled(isVisible()); // nobody took it
    });
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(insert);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(m_language);
    column->addLayout(head);
    column->addWidget(what);
    column->addWidget(m_text, 1);
    column->addWidget(warning);
    column->addWidget(choice);
    column->addLayout(buttons);
    resize(QSize(640, 540).boundedTo(screen()->availableGeometry().size() - QSize(40, 60)));
    insert->setFocus();
}

QComboBox *CoverLetterDialog::languageBox(const QString &language)
{
    auto *box = new QComboBox(this);
    box->setObjectName(u"coverLetterLanguage"_s);
    box->setAccessibleName(tr("Language of the letter"));
    box->setAccessibleDescription(tr("It can be chosen while the letter is as it was made."));
    box->setToolTip(box->accessibleDescription());
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const QString &known : replyLanguages())
        box->addItem(replyLanguageName(known), known);
    box->setCurrentIndex(box->findData(language));
    connect(box, &QComboBox::currentIndexChanged, this, &CoverLetterDialog::makeAnew);
    return box;
}

void CoverLetterDialog::makeAnew()
{
    if (!changedText().isEmpty())
        return; // nobody's words are put away
    const QString letter = m_make(m_language->currentData().toString());
    const QSignalBlocker quiet(m_text); // what stands there is neither the old letter nor changed by hand
    m_text->setPlainText(letter);
    m_made = typedText(*m_text);
}

void CoverLetterDialog::takeUp(const QString &left)
{
    QTextCursor all(m_text->document());
    all.select(QTextCursor::Document);
    all.insertText(left);
}

QString CoverLetterDialog::changedText() const
{
    const QString text = typedText(*m_text);
    return text == m_made ? QString() : text;
}

} // namespace disputedesk
