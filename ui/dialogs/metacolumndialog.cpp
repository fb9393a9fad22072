#include "ui/dialogs/metacolumndialog.h"

#include "models/domain/displaytext.h"
#include "models/items/metavalue.h"
#include "ui/dialogs/actbutton.h"
#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/steerlist.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/spoken.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/wholedialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

MetaColumnDialog::MetaColumnDialog(const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_theme(theme)
    , m_edit(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_note(new InkLabel(theme, Ink::Muted, InkLabel::Type::Secondary, u"metaColumnNote"_s, this))
    , m_take(new ActButton(u"metaColumnTake"_s, ActKeys::EnterAndSpace, this))
{
    setObjectName(u"metaColumnDialog"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(tr("Metadata column"));
    offerHelp(*this, u"list"_s, theme);
    build();
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_typed = text;
        m_picked.clear();
        fill();
    });
    connect(m_edit, &QLineEdit::textChanged, this, &MetaColumnDialog::look);
    connect(m_list, &QListWidget::currentItemChanged, this, &MetaColumnDialog::pick);
    connect(m_list, &QListWidget::itemActivated, this, &MetaColumnDialog::take);
    connect(m_take, &QPushButton::clicked, this, &MetaColumnDialog::take);
    fill();
    m_edit->setFocus();
}

void MetaColumnDialog::build()
{
    auto *title = new InkLabel(m_theme, Ink::Text, InkLabel::Type::Title, u"metaColumnTitle"_s, this);
    title->write(windowTitle());
    auto *what = new InkLabel(m_theme, Ink::Muted, InkLabel::Type::Base, u"metaColumnWhat"_s, this);
    what->write(tr("The column shows what each dispute has under one metadata key. Choose a key that disputes have, or "
                   "type one; capital and small letters make no difference."));
    what->setWraps(true);
    QLabel *const label = plainLabel(tr("&Key"), "metaColumnLabel", this);
    label->setBuddy(m_edit);
    m_edit->setObjectName(u"metaColumnKey"_s);
    m_edit->setAccessibleName(tr("Metadata key"));
    m_edit->setMaxLength(500); // what is too long is said, not cut off
    steerList(*m_edit, *m_list, [this] { take(); });
    m_list->setObjectName(u"metaColumnKeys"_s);
    m_list->setAccessibleName(tr("Keys that disputes have"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumHeight(5 * fontMetrics().lineSpacing());
    m_note->setWraps(true);
    m_note->setMinimumHeight(2 * m_note->fontMetrics().lineSpacing()); // the dialog does not jump while it is typed
    setLive(*m_note);
    auto *cancel = new ActButton(u"metaColumnCancel"_s, ActKeys::EnterAndSpace, this);
    cancel->setPlainText(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    setTabOrder(cancel, m_take); // which was made before it
    m_take->setPlainText(tr("Add column"));
    setStyleProperty(m_take, "role", u"main"_s);
    for (ActButton *button : {cancel, m_take})
        button->setAutoDefault(false); // Enter in the line is taken there

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{title, what, label, m_edit})
        column->addWidget(widget);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);
    keepWhole(*this, qMax(420, fontMetrics().averageCharWidth() * 60));
}

void MetaColumnDialog::setKeys(const QStringList &keys)
{
    if (m_keys == keys)
        return;
    m_keys = keys;
    fill();
}

void MetaColumnDialog::setFull(bool full)
{
    m_full = full;
    look();
}

void MetaColumnDialog::fill()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const QString sought = m_typed.trimmed();
    for (const QString &key : std::as_const(m_keys)) {
        if (!key.contains(sought, Qt::CaseInsensitive))
            continue;
        auto *const item = new QListWidgetItem(visibleText(key), m_list);
        item->setData(Qt::UserRole, key);
        item->setToolTip(plainToolTip(item->text()));
        item->setData(Qt::AccessibleDescriptionRole, item->text());
        if (key == m_picked)
            m_list->setCurrentItem(item);
    }
    look();
}

void MetaColumnDialog::pick()
{
    const QListWidgetItem *const item = m_list->currentItem();
    if (!item)
        return;
    m_picked = item->data(Qt::UserRole).toString();
    m_edit->setText(visibleText(m_picked));
    look();
}

/// What stands in the line, with the signs that were made visible as they are in the key.
QString MetaColumnDialog::key() const
{
    const bool isPicked = !m_picked.isEmpty() && m_edit->text() == visibleText(m_picked);
    return isPicked ? m_picked : m_edit->text().trimmed();
}

void MetaColumnDialog::look()
{
    const QString key = this->key();
    QString note;
    if (m_full)
        note = tr("The list has no room for one more: hide a metadata column first, under “Columns”.");
    else if (key.size() > kLongestMetaKey)
        note = tr("The key is too long: a column takes one of up to %1 characters.")
                   .arg(QLocale().toString(kLongestMetaKey));
    else if (m_keys.isEmpty())
        note = tr("No dispute with metadata was found so far.");
    else if (m_list->count() == 0)
        note = tr("No dispute has such a key so far: the column would be empty.");
    m_note->write(note);
    const bool canTake = !m_full && !metadataKeyIn(metaColumnName(key)).isEmpty();
    const QString whyNot = canTake ? QString() : note;
    m_take->setEnabled(canTake);
    m_take->setToolTip(whyNot.isEmpty() ? QString() : plainToolTip(whyNot));
    m_take->setAccessibleDescription(whyNot);
    m_edit->setAccessibleDescription(note);
}

void MetaColumnDialog::take()
{
    if (!m_take->isEnabled())
        return;
    const QString chosen = key();
    m_take->setEnabled(false); // once
    accept();
    Q_EMIT keyChosen(chosen);
}

} // namespace disputedesk
