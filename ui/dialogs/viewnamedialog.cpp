#include "ui/dialogs/viewnamedialog.h"

#include "ui/dialogs/helpdialog.h"
#include "ui/dialogs/inklabel.h"
#include "ui/theme/plainlabel.h"
#include "ui/theme/spoken.h"
#include "ui/theme/stylesheet.h"
#include "ui/theme/wholedialog.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace disputedesk {

ViewNameDialog::ViewNameDialog(const QString &title, const QString &what, const QString &act, const QString &name,
    Check check, const Theme &theme, QWidget *parent)
    : QDialog(parent)
    , m_check(std::move(check))
    , m_edit(new QLineEdit(name, this))
    , m_problem(wrappedLabel({}, "viewNameProblem", this, "danger"))
    , m_take(new QPushButton(act, this))
{
    setObjectName(u"viewNameDialog"_s);
    setWindowModality(Qt::WindowModal);
    setWindowTitle(title);
    offerHelp(*this, u"list"_s, theme);
    auto *heading = new InkLabel(theme, Ink::Text, InkLabel::Type::Title, u"viewNameTitle"_s, this);
    heading->write(title);
    heading->setWraps(true);
    QLabel *const text = wrappedLabel(what, "viewNameWhat", this, "muted");
    QLabel *const label = plainLabel(tr("&Name"), "viewNameLabel", this);
    label->setBuddy(m_edit);
    m_edit->setObjectName(u"viewName"_s);
    m_edit->setAccessibleName(tr("Name of the view"));
    m_edit->setMaxLength(500); // what is too long is said, not cut off
    m_edit->selectAll();
    // The line's place is kept, so that the dialog does not jump while a name is typed.
    m_problem->setMinimumHeight(2 * m_problem->fontMetrics().lineSpacing());
    m_problem->setAlignment(Qt::AlignLeft | Qt::AlignTop);

    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setObjectName(u"viewNameCancel"_s);
    cancel->setAutoDefault(false);
    m_take->setObjectName(u"viewNameTake"_s);
    m_take->setDefault(true);
    setStyleProperty(m_take, "role", u"main"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_take);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(8);
    for (QWidget *widget : std::initializer_list<QWidget *>{heading, text, label, m_edit, m_problem})
        column->addWidget(widget);
    column->addLayout(buttons);
    keepWhole(*this, qMax(420, fontMetrics().averageCharWidth() * 60));

    connect(m_edit, &QLineEdit::textChanged, this, &ViewNameDialog::look);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_take, &QPushButton::clicked, this, [this] {
        if (!m_check(m_edit->text()).isEmpty())
            return look(); // a view of that name came meanwhile
        const QString chosen = m_edit->text().trimmed();
        accept();
        Q_EMIT nameChosen(chosen);
    });
    look();
    m_edit->setFocus();
}

void ViewNameDialog::look()
{
    const QString problem = m_check(m_edit->text());
    // Nobody needs to be told that a line they have not typed in is empty.
    const QString shown = m_edit->text().isEmpty() ? QString() : problem;
    if (isVisible() && shown != m_problem->text())
        announce(*this, shown);
    m_problem->setText(shown);
    m_take->setEnabled(problem.isEmpty());
    m_edit->setAccessibleDescription(problem);
}

} // namespace disputedesk
