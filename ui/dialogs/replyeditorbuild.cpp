// The layout of ReplyEditor; what it does stands in replyeditor.cpp.
#include "models/domain/displaytext.h"
#include "models/items/placeholders.h"
#include "ui/dialogs/inklabel.h"
#include "ui/dialogs/linkbutton.h"
#include "ui/dialogs/replyeditor.h"
#include "ui/dialogs/replypreview.h"
#include "ui/theme/endlesswords.h"
#include "ui/theme/spoken.h"
#include "ui/theme/wraplayout.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QStyledItemDelegate>
#include <QTabBar>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// Names of folders, which may come from a colleague's file, as they are shown elsewhere (D5); chosen they are to the
/// letter.
class VisibleChoices : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QString displayText(const QVariant &value, const QLocale &) const override { return visibleText(value.toString()); }
};
} // namespace

void ReplyEditor::build()
{
    using Type = InkLabel::Type;
    m_shippedNote = new QWidget(this);
    auto *note = new InkLabel(m_theme, Ink::Muted, Type::Secondary, u"replyShippedNote"_s, m_shippedNote);
    note->write(tr("This reply came with the program. Make a copy to change it."));
    note->setWraps(true);
    auto *copy = new LinkButton(m_theme, u"replyCopy"_s, tr("Make a copy"), m_shippedNote);
    connect(copy, &QPushButton::clicked, this, [this] { Q_EMIT copyRequested(m_reply.id); });
    auto *shipped = new QHBoxLayout(m_shippedNote);
    shipped->setContentsMargins(0, 0, 0, 0);
    shipped->addWidget(note, 1);
    shipped->addWidget(copy);
    m_name = new QLineEdit(this);
    m_name->setObjectName(u"replyName"_s);
    m_name->setAccessibleName(tr("Name of the reply"));
    m_folder = new QComboBox(this);
    m_folder->setObjectName(u"replyFolder"_s);
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setEditable(true);
    m_folder->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_folder->setInsertPolicy(QComboBox::NoInsert);
    m_folder->setItemDelegate(new VisibleChoices(m_folder));
    m_folder->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // a long name is scrolled to
    m_folder->setMinimumContentsLength(8);
    m_folder->lineEdit()->setAccessibleName(m_folder->accessibleName());
    m_folder->lineEdit()->setMaxLength(int(kLongestReplyName));
    m_folder->lineEdit()->setPlaceholderText(tr("none; choose one, or type a new one"));
    m_problem = new InkLabel(m_theme, Ink::Danger, Type::Secondary, u"replyNameProblem"_s, this);
    m_problem->setWraps(true);
    setLive(*m_problem);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(12);
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form->addRow(tr("Name"), m_name);
    form->addRow(QString(), m_problem);
    form->addRow(tr("Folder"), m_folder);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_shippedNote);
    column->addLayout(form);
    column->addWidget(buildText(), 3);
    auto *heading = new InkLabel(m_theme, Ink::Text, Type::Heading, u"replyEditorPreviewTitle"_s, this);
    heading->write(m_view.dispute.id.isEmpty() ? tr("Preview: open a dispute to see its values")
                                               : tr("Preview with the open dispute"));
    m_preview = new ReplyPreview(m_theme, u"replyEditorPreview"_s, this);
    m_preview->setMinimumHeight(5 * fontMetrics().lineSpacing());
    m_missing = new InkLabel(m_theme, Ink::Danger, Type::Secondary, u"replyEditorMissing"_s, this);
    m_missing->setWraps(true);
    column->addWidget(heading);
    column->addWidget(m_preview, 2);
    column->addWidget(m_missing);
}

int ReplyEditor::heightForWidth(int width) const { return layout()->totalMinimumHeightForWidth(width); }

QWidget *ReplyEditor::buildText()
{
    auto *part = new QWidget(this);
    m_languages = new QTabBar(part);
    m_languages->setObjectName(u"replyLanguages"_s);
    m_languages->setAccessibleName(tr("Language of the text"));
    m_languages->setExpanding(false);
    m_languages->setDrawBase(false);
    for (const QString &language : replyLanguages())
        m_languages->addTab(replyLanguageName(language));
    m_text = new QPlainTextEdit(part);
    m_text->setObjectName(u"replyText"_s);
    m_text->setAccessibleName(tr("Text of the reply"));
    m_text->setTabChangesFocus(true);
    breakEndlessWords(*m_text);
    m_text->setPlaceholderText(tr("The text. {{amount}} and the like are filled in when you insert it."));
    m_placeholders = new LinkButton(m_theme, u"replyPlaceholders"_s, tr("Insert a placeholder ▾"), part);
    m_placeholders->setAccessibleName(tr("Insert a placeholder"));
    m_placeholders->setFont(Theme::secondaryFont());
    fillPlaceholders();
    auto *column = new QVBoxLayout(part);
    auto *head = new WrapLayout(8); // a row of tabs that is too narrow loses the last ones
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(head);
    head->addWidget(m_languages);
    head->addWidget(m_placeholders);
    m_text->setMinimumHeight(5 * fontMetrics().lineSpacing());
    column->addWidget(m_text, 1);
    return part;
}

void ReplyEditor::fillPlaceholders()
{
    m_placeholderMenu = new QMenu(this);
    m_placeholderMenu->setObjectName(u"replyPlaceholderMenu"_s);
    m_placeholderMenu->setAccessibleName(m_placeholders->accessibleName());
    m_placeholderMenu->setToolTipsVisible(true);
    for (const Placeholder &placeholder : placeholders()) {
        const QString slot = u"{{"_s + QLatin1StringView(placeholder.name) + u"}}"_s;
        //: a placeholder in a menu; %1 is {{amount}}, %2 what it stands for
        QAction *const act = m_placeholderMenu->addAction(tr("%1   %2").arg(slot, placeholderDoc(placeholder)));
        act->setObjectName(u"placeholder_"_s + QLatin1StringView(placeholder.name));
        act->setToolTip(tr("For example: %1").arg(QLatin1StringView(placeholder.example)));
        connect(act, &QAction::triggered, this, [this, slot] {
            m_text->insertPlainText(slot);
            m_text->setFocus();
        });
    }
    // popup(), not QPushButton::setMenu(): that one runs a loop of its own.
    connect(m_placeholders, &QPushButton::clicked, this,
        [this] { m_placeholderMenu->popup(m_placeholders->mapToGlobal(QPoint(0, m_placeholders->height()))); });
}

} // namespace disputedesk
