#include "app/desktop/opencaseflow.h"

#include "app/desktop/accountregistry.h"
#include "app/desktop/exportflow.h"
#include "app/desktop/givenfile.h"
#include "app/desktop/pathtext.h"
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

#include <algorithm>
#include <chrono>
#include <utility>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
constexpr qsizetype kLongestVersion = 40;
constexpr std::chrono::milliseconds kLook{200};
const auto kWaits = u"caseFileWaits"_s;

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
    m_look.setInterval(kLook);
    connect(&m_look, &QTimer::timeout, this, &OpenCaseFlow::goOn);
}

OpenCaseFlow::~OpenCaseFlow() { m_read.cancel(); }

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
    ++m_wish;
    m_waiting = nullptr;
    m_read.cancel(); // of one that was asked for before nothing is wanted any more
    m_read = readGivenFileApart(path, kMostCaseBytes);
    whenDone(m_read, this, [this, path](const Result<QByteArray, Error> &bytes) {
        if (bytes)
            decode(*bytes, path);
        else
            stop(bytes.error(), path);
    });
}

void OpenCaseFlow::decode(const QByteArray &bytes, const QString &path)
{
    const auto work = [bytes, path]() -> Result<Case, Error> {
        auto opened = openedCaseOf(bytes, path);
        if (!opened)
            return Failure{opened.error()};
        return Case(std::make_shared<const OpenedCase>(*std::move(opened)));
    };
    whenDone(QtConcurrent::run(&m_pool, work), this, [this, path, wish = m_wish](const Result<Case, Error> &opened) {
        if (wish != m_wish)
            return;
        if (opened)
            onceFree(path, [this, shown = *opened] { show(shown); });
        else
            stop(opened.error(), path);
    });
}

void OpenCaseFlow::stop(const Error &why, const QString &path)
{
    onceFree(path, [this, text = caseReadProblem(why, path)] { Q_EMIT stopped(tr("The file was not opened"), text); });
}

bool OpenCaseFlow::isFree() const
{
    if (m_parts.isAsked())
        return false;
    const QList<QDialog *> dialogs = m_parts.window.findChildren<QDialog *>();
    return std::none_of(dialogs.cbegin(), dialogs.cend(), [ours = m_dialog.data()](const QDialog *dialog) {
        return dialog != ours && dialog->isVisible() && dialog->isModal();
    });
}

void OpenCaseFlow::onceFree(const QString &path, std::function<void()> act)
{
    m_waiting = std::move(act);
    if (isFree())
        return goOn();
    //: %1 is a file with its folder
    m_parts.window.setNews(
        kWaits, tr("%1 is waiting to be shown: close the open window first.").arg(pathText(path)), tr("Close"));
    m_look.start();
}

void OpenCaseFlow::goOn()
{
    if (!isFree())
        return;
    m_look.stop();
    m_parts.window.clearNotice(kWaits);
    if (const auto act = std::exchange(m_waiting, nullptr))
        act();
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
