#include "ui/dialogs/replyeditor.h"

#include "models/items/placeholders.h"
#include "models/items/texts.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/dialogs/replypreview.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/typedtext.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr int kSoonMs = 400;
} // namespace

ReplyEditor::ReplyEditor(
    ReplyModel &replies, const DisputeView &view, const QDateTime &now, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_replies(replies)
    , m_view(view)
    , m_now(now)
    , m_theme(theme)
{
    setObjectName(u"replyEditor"_s);
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kSoonMs);
    connect(&m_soon, &QTimer::timeout, this, &ReplyEditor::save);
    connect(m_name, &QLineEdit::textEdited, this, &ReplyEditor::typed);
    // Not with each key: a folder that is being typed is none yet.
    connect(m_folder, &QComboBox::activated, this, &ReplyEditor::typed);
    connect(m_folder->lineEdit(), &QLineEdit::editingFinished, this, &ReplyEditor::takeFolder);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReplyEditor::typed);
    connect(m_languages, &QTabBar::currentChanged, this, &ReplyEditor::showText);
    showReply({});
}

void ReplyEditor::showReply(const QUuid &id)
{
    if (!m_reply.id.isNull() && id != m_reply.id)
        flush();
    const CannedReply *const known = m_replies.find(id);
    const bool same = known && id == m_reply.id;
    const QScopedValueRollback loading(m_loading, true);
    m_reply = known ? *known : CannedReply();
    const bool writable = known && !m_replies.isShipped(id) && m_replies.isWritable();
    setEnabled(known != nullptr);
    m_shippedNote->setVisible(known && m_replies.isShipped(id));
    m_name->setReadOnly(!writable);
    m_folder->setEnabled(writable);
    m_text->setReadOnly(!writable);
    m_placeholders->setEnabled(writable);
    if (m_name->text().trimmed() != m_reply.name)
        m_name->setText(m_reply.name);
    if (!same || !m_folder->lineEdit()->hasFocus()) { // else one is being typed there
        const QStringList folders = m_replies.folders();
        m_folder->clear();
        m_folder->addItem(QString());
        m_folder->addItems(folders);
        m_folder->setCurrentText(m_reply.folder);
    }
    showLanguages();
    if (!same) {
        const QString wanted = replyLanguageFor(m_view, m_reply.texts.keys());
        m_languages->setCurrentIndex(qMax(0, int(replyLanguages().indexOf(wanted))));
    }
    showText();
    showProblem();
}

void ReplyEditor::editName()
{
    m_name->setFocus();
    m_name->selectAll();
}

QString ReplyEditor::language() const { return replyLanguages().value(m_languages->currentIndex()); }

void ReplyEditor::typed()
{
    if (m_loading || m_reply.id.isNull())
        return;
    m_reply.name = m_name->text();
    m_reply.folder = m_folder->currentText();
    const QString text = typedText(*m_text);
    if (text.isEmpty())
        m_reply.texts.remove(language());
    else
        m_reply.texts.insert(language(), text.left(kLongestReply));
    showLanguages();
    showPreview();
    showProblem();
    if (!m_soon.isActive()) // somebody who types without a pause is saved all the same
        m_soon.start();
}

void ReplyEditor::takeFolder()
{
    if (m_folder->currentText().trimmed() != m_reply.folder)
        typed();
}

void ReplyEditor::flush()
{
    for (QWidget *field : std::initializer_list<QWidget *>{m_name, m_folder->lineEdit(), m_text})
        takeComposed(*field);
    if (m_folder->isEnabled())
        takeFolder();
    save();
}

void ReplyEditor::save()
{
    m_soon.stop();
    if (m_reply.id.isNull() || m_replies.isShipped(m_reply.id))
        return;
    CannedReply wanted = m_reply;
    const CannedReply *const known = m_replies.find(m_reply.id);
    // A name that cannot be taken holds back the name alone: the text is kept.
    if (known
        && m_replies.checkName(wanted.name, wanted.folder.trimmed(), wanted.id) != ReplyModel::NameProblem::None) {
        wanted.name = known->name;
        wanted.folder = known->folder;
    }
    m_replies.replace(wanted);
}

void ReplyEditor::showLanguages()
{
    const QStringList languages = replyLanguages();
    for (int i = 0; i < languages.size(); ++i) {
        const bool has = m_reply.texts.contains(languages.at(i));
        //: a language tab of a reply that has no text in it yet; %1 is the language
        m_languages->setTabText(
            i, has ? replyLanguageName(languages.at(i)) : tr("+ %1").arg(replyLanguageName(languages.at(i))));
    }
}

void ReplyEditor::showText()
{
    const QScopedValueRollback loading(m_loading, true);
    const QString text = m_reply.texts.value(language());
    const std::pair shown(m_reply.id, language());
    const bool another = std::exchange(m_shown, shown) != shown; // nothing is undone into another text
    if (another || typedText(*m_text).left(kLongestReply) != text) // what is over stays in sight
        m_text->setPlainText(text);
    m_text->setAccessibleDescription(replyLanguageName(language()));
    showPreview();
}

void ReplyEditor::showPreview()
{
    m_preview->showExpansion(
        expandTemplate(m_reply.texts.value(language()), placeholderLookup(m_view, language(), m_now)));
    const QString missing = m_preview->missingText();
    const QString tooLong = tooLongText(typedText(*m_text).size() - kLongestReply);
    m_missing->write(tooLong.isEmpty() ? missing : tooLong);
    m_missing->setVisible(!m_missing->text().isEmpty());
}

void ReplyEditor::showProblem()
{
    QString text;
    if (!m_reply.id.isNull() && !m_replies.isShipped(m_reply.id))
        switch (m_replies.checkName(m_reply.name, m_reply.folder.trimmed(), m_reply.id)) {
        case ReplyModel::NameProblem::None: break;
        case ReplyModel::NameProblem::Empty: text = tr("Give it a name. The old one stays until then."); break;
        case ReplyModel::NameProblem::TooLong: text = tr("The name is too long. The old one stays until then."); break;
        case ReplyModel::NameProblem::Taken:
            text = tr("Another reply in this folder has that name. The old one stays until you change it.");
            break;
        }
    m_problem->write(text);
    m_problem->setVisible(!text.isEmpty());
    setStyleProperty(m_name, "invalid", !text.isEmpty());
    m_name->setAccessibleDescription(text);
}

} // namespace disputedesk
