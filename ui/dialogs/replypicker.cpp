#include "ui/dialogs/replypicker.h"

#include "models/domain/displaytext.h"
#include "models/items/placeholders.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/dialogs/replypreview.h"
#include "ui/dialogs/steerlist.h"
#include "ui/theme/clearbutton.h"
#include "ui/theme/focusedge.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/spoken.h"
#include "ui/theme/stylesheet.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace disputedesk {

ReplyPicker::ReplyPicker(const ReplyModel &replies, const DisputeView &view, const QString &place, const QDateTime &now,
    const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_replies(replies)
    , m_view(view)
    , m_now(now)
    , m_theme(theme)
{
    setObjectName(u"replyPicker"_s);
    offerHelp(*this, u"replies"_s, theme);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Insert a canned reply"));
    build(place);
    connect(m_search, &QLineEdit::textChanged, this, &ReplyPicker::find);
    connect(m_list, &QListWidget::currentItemChanged, this, &ReplyPicker::showReply);
    connect(m_list, &QListWidget::itemActivated, this, &ReplyPicker::take);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReplyPicker::showText);
    connect(m_language, &QComboBox::activated, this, [this] { m_chosen = m_language->currentData().toString(); });
    connect(m_insert, &QPushButton::clicked, this, &ReplyPicker::take);
    connect(&replies, &QAbstractItemModel::modelReset, this, [this] { find(m_search->text()); });
    connect(&replies, &QAbstractItemModel::dataChanged, this, &ReplyPicker::showReply);
    find({});
    resize(QSize(820, 560).boundedTo(screen()->availableGeometry().size() - QSize(40, 60)));
    m_search->setFocus();
}

void ReplyPicker::build(const QString &place)
{
    using Type = InkLabel::Type;
    auto *title = new InkLabel(m_theme, Ink::Text, Type::Title, u"replyPickerTitle"_s, this);
    title->write(windowTitle());
    auto *where = new InkLabel(m_theme, Ink::Muted, Type::Secondary, u"replyPickerPlace"_s, this);
    //: %1 is "the message", or a field of the evidence form
    where->write(tr("It goes to the cursor in %1. What you typed stays.").arg(place));
    where->setWraps(true);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"replySearch"_s);
    m_search->setAccessibleName(tr("Search replies"));
    m_search->setPlaceholderText(tr("Search replies"));
    giveClearButton(*m_search, m_theme);
    m_list = new QListWidget(this);
    steerList(*m_search, *m_list, [this] { take(); });
    m_list->setObjectName(u"replyList"_s);
    new FocusEdge(*m_list, m_theme);
    m_list->setAccessibleName(tr("Replies"));
    m_list->setMinimumWidth(fontMetrics().averageCharWidth() * 44);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none = new InkLabel(m_theme, Ink::Muted, Type::Secondary, u"replyNone"_s, this);
    m_none->setWraps(true);
    setLive(*m_none);
    m_language = new QComboBox(this);
    m_language->setObjectName(u"replyLanguage"_s);
    m_language->setAccessibleName(tr("Language of the reply"));
    m_language->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_preview = new ReplyPreview(m_theme, u"replyPreview"_s, this);
    m_missing = new InkLabel(m_theme, Ink::Danger, Type::Secondary, u"replyMissing"_s, this);
    m_missing->setWraps(true);
    auto *edit = new LinkButton(m_theme, u"replyEdit"_s, tr("Edit replies…"), this);
    connect(edit, &QPushButton::clicked, this, [this] {
        const QUuid reply = current();
        reject();
        Q_EMIT editRequested(reply);
    });
    auto *cancel = new ActButton(u"replyCancel"_s, ActKeys::EnterAndSpace, this);
    cancel->setPlainText(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    m_insert = new ActButton(u"replyInsert"_s, ActKeys::EnterAndSpace, this);
    m_insert->setPlainText(tr("Insert"));
    setStyleProperty(m_insert, "role", u"main"_s);
    for (ActButton *button : {static_cast<ActButton *>(edit), cancel, m_insert})
        button->setAutoDefault(false); // Enter in the search line is taken there

    auto *left = new QVBoxLayout;
    left->setSpacing(8);
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    left->addWidget(m_none);
    auto *head = new QHBoxLayout;
    auto *heading = new InkLabel(m_theme, Ink::Text, Type::Heading, u"replyPreviewTitle"_s, this);
    heading->write(m_preview->accessibleName());
    head->addWidget(heading, 1);
    head->addWidget(m_language);
    auto *right = new QVBoxLayout;
    right->setSpacing(8);
    right->addLayout(head);
    right->addWidget(m_preview, 1);
    right->addWidget(m_missing);
    auto *parts = new QHBoxLayout;
    parts->setSpacing(16);
    parts->addLayout(left, 2);
    parts->addLayout(right, 3);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addWidget(edit);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_insert);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(10);
    column->addWidget(title);
    column->addWidget(where);
    column->addLayout(parts, 1);
    column->addLayout(buttons);
}

void ReplyPicker::find(const QString &text)
{
    const QUuid before = current();
    m_list->clear();
    for (const CannedReply &reply : m_replies.search(text)) {
        const QString name = visibleText(reply.name);
        //: a reply in a list; %1 is its folder, %2 its name
        auto *item = new QListWidgetItem(
            reply.folder.isEmpty() ? name : tr("%1 · %2").arg(visibleText(reply.folder), name), m_list);
        item->setData(Qt::UserRole, reply.id);
        item->setToolTip(plainToolTip(item->text()));
    }
    choose(before);
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    m_none->write(m_list->count() > 0 ? QString() : tr("No reply has these words."));
    m_none->setVisible(m_list->count() == 0);
    if (isVisible() && !current().isNull() && current() != before) // Enter takes it
        tellRow(*m_list, m_list->currentRow());
    showReply();
}

void ReplyPicker::choose(const QUuid &reply)
{
    for (int row = 0; row < m_list->count(); ++row)
        if (m_list->item(row)->data(Qt::UserRole).toUuid() == reply)
            m_list->setCurrentRow(row);
}

QUuid ReplyPicker::current() const
{
    const QListWidgetItem *const item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toUuid() : QUuid();
}

void ReplyPicker::showReply()
{
    const CannedReply *const reply = m_replies.find(current());
    QStringList languages;
    for (const QString &language : replyLanguages())
        if (reply && reply->texts.contains(language))
            languages << language;
    const QSignalBlocker quiet(m_language);
    m_language->clear();
    for (const QString &language : std::as_const(languages))
        m_language->addItem(replyLanguageName(language), language);
    const bool hasChosen = languages.contains(m_chosen); // by hand, for another reply: it holds for this one too
    m_language->setCurrentIndex(m_language->findData(hasChosen ? m_chosen : replyLanguageFor(m_view, languages)));
    m_language->setVisible(languages.size() > 1);
    showText();
}

void ReplyPicker::showText()
{
    const CannedReply *const reply = m_replies.find(current());
    const QString language = m_language->currentData().toString();
    const QString text = reply ? reply->texts.value(language) : QString();
    m_preview->showExpansion(expandTemplate(text, placeholderLookup(m_view, language, m_now)));
    const QString missing = m_preview->missingText();
    m_missing->write(missing.isEmpty()
            ? QString()
            : missing + u' ' + tr("It can be inserted; sending waits until it is filled in."));
    m_missing->setVisible(!missing.isEmpty());
    m_insert->setEnabled(!text.isEmpty());
}

void ReplyPicker::take()
{
    if (!m_insert->isEnabled())
        return;
    const QString text = m_preview->expansion().text;
    m_insert->setEnabled(false); // once
    accept();
    Q_EMIT chosen(text);
}

} // namespace disputedesk
