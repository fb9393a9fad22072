#include "app/desktop/opencaseflow.h"

#include "app/desktop/accountregistry.h"
#include "app/desktop/exportflow.h"
#include "models/domain/asyncresult.h"
#include "models/domain/displaytext.h"
#include "models/items/disputeindex.h"
#include "models/items/moneywords.h"
#include "models/items/texts.h"
#include "ui/dialogs/openedcasedialog.h"
#include "ui/window/mainwindow.h"

#include <QDir>
#include <QFileDialog>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qsizetype kLongestVersion = 40;

/// A row of the list of disputes: two lines, also where nothing is known but the id.
QString lineOf(const OpenedDispute &opened, const QLocale &locale)
{
    QStringList parts;
    if (opened.dispute)
        parts << clearMoneyText(opened.dispute->amount, opened.dispute->provider, locale)
              << statusText(opened.dispute->status);
    return visibleText(opened.id.left(200)) + u'\n' + visibleText(parts.join(u" · "_s));
}
} // namespace

OpenCaseFlow::OpenCaseFlow(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

OpenCaseFlow::~OpenCaseFlow() = default;

void OpenCaseFlow::ask()
{
    auto *dialog = new QFileDialog(&m_parts.window, tr("Open a case file"), ExportFlow::folder(m_parts.settings));
    dialog->setObjectName(u"openCaseFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({ExportFlow::caseFileFilter(), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &OpenCaseFlow::open);
    dialog->open();
}

void OpenCaseFlow::open(const QString &path)
{
    const auto read = [path]() -> Result<Case, Error> {
        auto opened = readCase(path);
        if (!opened)
            return Failure{opened.error()};
        return Case(std::make_shared<const OpenedCase>(*std::move(opened)));
    };
    whenDone(QtConcurrent::run(&m_pool, read), this, [this, path, wish = ++m_wish](const Result<Case, Error> &opened) {
        if (wish != m_wish)
            return;
        if (opened)
            show(*opened);
        else
            Q_EMIT stopped(tr("The file was not opened"), caseReadProblem(opened.error(), path));
    });
}

void OpenCaseFlow::show(const Case &opened)
{
    if (m_dialog)
        m_dialog->reject();
    const QLocale locale;
    QStringList lines;
    for (const OpenedDispute &dispute : opened->disputes)
        lines.append(lineOf(dispute, locale));
    OpenedCaseDialog::Heading heading;
    heading.file = QDir::toNativeSeparators(opened->path);
    heading.origin = opened->disputes.isEmpty()
        //: %1 is a moment, %2 the version of the program
        ? tr("Exported on %1 by Disputedesk %2. There is no dispute in it.")
        //: %1 is a moment, %2 the version of the program
        : tr("Exported on %1 by Disputedesk %2. It shows what was known then, and may be outdated. Nothing can be "
             "sent from here.");
    heading.origin =
        heading.origin.arg(timeText(opened->exportedAt, locale), visibleText(opened->by.left(kLongestVersion)));
    auto *dialog = new OpenedCaseDialog(heading, lines, m_parts.theme, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog = dialog;
    const auto showOne = [this, opened, dialog](int row) {
        const OpenedDispute &one = opened->disputes.at(row);
        dialog->showCase(caseFileOf(one, m_parts.clock(), QLocale()), accountOf(one).has_value());
    };
    connect(dialog, &OpenedCaseDialog::chosen, this, showOne);
    connect(dialog, &OpenedCaseDialog::openRequested, this, [this, opened](int row) {
        const OpenedDispute &one = opened->disputes.at(row);
        if (const auto account = accountOf(one)) // it may have gone meanwhile
            Q_EMIT disputeWanted(*account, one.id);
    });
    if (!opened->disputes.isEmpty())
        showOne(0);
    dialog->open();
}

std::optional<QUuid> OpenCaseFlow::accountOf(const OpenedDispute &dispute) const
{
    for (const Account &account : m_parts.accounts.accounts())
        if (account.provider == dispute.account.provider && account.mode == dispute.account.mode
            && m_parts.index.find(account.id, dispute.id))
            return account.id;
    return std::nullopt;
}

} // namespace disputedesk
