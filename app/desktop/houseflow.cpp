#include "app/desktop/houseflow.h"

#include "app/desktop/accountregistry.h"
#include "app/desktop/exportfile.h"
#include "app/desktop/exportflow.h"
#include "app/desktop/givenfile.h"
#include "app/desktop/housetexts.h"
#include "app/desktop/pathtext.h"
#include "app/desktop/replyflow.h"
#include "app/desktop/viewflow.h"
#include "models/domain/asyncresult.h"
#include "models/domain/displaytext.h"
#include "models/store/filechanges.h"
#include "models/store/storethread.h"
#include "ui/dialogs/importdialog.h"
#include "ui/window/mainwindow.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
const auto kNotice = u"house"_s;

StoreResult<Done> writeHouse(const HouseFile &house, const QString &path)
{
    const QByteArray json = houseJson(house);
    if (const auto again = parseHouse(json); !again) // nobody finds out on the other computer
        return Failure{again.error()};
    return writeExport(path, json);
}

template <typename T> QStringList namesOf(const QList<T> &items)
{
    QStringList names;
    for (const T &item : items)
        names.append(item.name);
    return names;
}
} // namespace

HouseFlow::HouseFlow(const Parts &parts, QObject *parent)
    : QObject(parent)
    , m_parts(parts)
{
}

HouseFlow::~HouseFlow() = default;

HouseFile HouseFlow::gathered() const
{
    HouseFile house;
    house.settings = movedSettings(m_parts.settings);
    house.views = m_parts.views.book().views();
    house.replies = m_parts.replies.replies().library();
    for (const Account &account : m_parts.accounts.accounts())
        if (!account.demo)
            house.accounts.append(account);
    return house;
}

void HouseFlow::exportAll()
{
    auto *dialog = new QFileDialog(&m_parts.window, tr("Export settings"), ExportFlow::folder(m_parts.settings));
    dialog->setObjectName(u"exportSettingsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setNameFilters({tr("Settings of this program (*.json)"), tr("All files (*)")});
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"disputedesk-settings-%1.json"_s.arg(m_parts.clock().toLocalTime().toString(u"yyyy-MM-dd"_s)));
    connect(dialog, &QFileDialog::fileSelected, this, &HouseFlow::write);
    dialog->open();
}

void HouseFlow::write(const QString &path)
{
    m_parts.settings.set(Settings::ExportFolder, QFileInfo(path).absolutePath());
    const HouseFile house = gathered();
    const QString text =
        //: %1 and %2 are numbers, %3 is a file with its folder
        tr("Settings, saved views (%1) and canned replies (%2) were written to %3 – without accounts and keys.")
            .arg(QLocale().toString(house.views.size()), QLocale().toString(house.replies.replies.size()),
                pathText(path));
    whenDone(QtConcurrent::run(&m_pool, [house, path] { return writeHouse(house, path); }), this,
        [this, path, text](const StoreResult<Done> &written) {
            if (written)
                m_parts.window.setNews(kNotice, text, tr("Close"));
            else
                Q_EMIT stopped(tr("Nothing was exported"), exportProblemText(written.error(), path));
        });
}

void HouseFlow::importFrom()
{
    if (m_dialog)
        return;
    auto *dialog = new QFileDialog(&m_parts.window, tr("Import settings"), ExportFlow::folder(m_parts.settings));
    dialog->setObjectName(u"importSettingsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Settings of this program (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &HouseFlow::read);
    dialog->open();
}

void HouseFlow::read(const QString &path)
{
    const auto stop = [this, path](const Error &why) {
        Q_EMIT stopped(tr("Nothing was imported"), houseReadProblem(why, path));
    };
    // Apart from the pool, whose end is waited for.
    whenDone(readGivenFileApart(path, kMostHouseBytes), this, [this, path, stop](const auto &bytes) {
        if (!bytes)
            return stop(bytes.error());
        whenDone(QtConcurrent::run(&m_pool, [json = *bytes] { return parseHouse(json); }), this,
            [this, path, stop](const Result<HouseFile, Error> &house) {
                if (house)
                    ask(path, *house);
                else
                    stop(house.error());
            });
    });
}

HousePlan HouseFlow::plan(const HouseFile &house) const
{
    QList<Account> accounts = m_parts.accounts.accounts();
    accounts.removeIf([](const Account &account) { return account.demo; }); // gone after this run
    return planHouse(house, m_parts.views.book().views(), m_parts.replies.replies().library(), accounts, importedName);
}

ImportOffer HouseFlow::offer(const HousePlan &plan, const TakenSettings &taken) const
{
    ImportOffer offer;
    offer.settings = int(taken.changed.size());
    offer.settingsLeftOut = taken.leftOut;
    bool proxyOn = m_parts.settings.value(Settings::ProxyEnabled).toBool();
    QString proxy = m_parts.settings.value(Settings::ProxyUrl).toString();
    const std::pair before(proxyOn, proxy);
    for (const auto &[key, value] : taken.changed) {
        if (key == Settings::ProxyEnabled)
            proxyOn = value.toBool();
        else if (key == Settings::ProxyUrl)
            proxy = value.toString();
    }
    offer.proxyChanges = std::pair(proxyOn, proxy) != before && (proxyOn || before.first);
    offer.proxy = proxyOn ? proxy : QString();
    offer.views = namesOf(plan.views);
    offer.viewsKnown = plan.viewsKnown;
    offer.viewsRenamed = plan.viewsRenamed;
    offer.viewsWithoutAccount = plan.viewsWithoutAccount;
    offer.replies = namesOf(plan.replies);
    offer.repliesKnown = plan.repliesKnown;
    offer.repliesRenamed = plan.repliesRenamed;
    offer.folders = int(plan.folders.size());
    return offer;
}

void HouseFlow::ask(const QString &path, const HouseFile &house)
{
    if (m_dialog)
        return;
    ImportOffer asked = offer(plan(house), takenSettings(house.settings, m_parts.settings));
    const QString copies = m_parts.folders.root()
        + u"/before-import-%1"_s.arg(m_parts.clock().toUTC().toString(u"yyyyMMdd'T'hhmmsszzz'Z'"_s));
    asked.file = QDir::toNativeSeparators(path);
    asked.copies = QDir::toNativeSeparators(copies);
    m_dialog = new ImportDialog(asked, m_parts.theme, &m_parts.window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &ImportDialog::importRequested, this,
        [this, house, copies](const ImportChoice &choice) { take(house, choice, copies); });
    m_dialog->open();
}

void HouseFlow::take(const HouseFile &house, const ImportChoice &choice, const QString &copies)
{
    const ViewBook &book = m_parts.views.book();
    HousePlan wanted = plan(house);
    TakenSettings taken = takenSettings(house.settings, m_parts.settings);
    if (!choice.settings)
        taken.changed.clear();
    if (!choice.views)
        wanted.views.clear();
    if (!choice.replies) {
        wanted.replies.clear();
        wanted.folders.clear();
    }
    ReplyLibrary library = m_parts.replies.replies().library();
    QList<files::FileChange> changes;
    if (choice.views)
        changes.append({book.file(), book.jsonWith(wanted.views)});
    const bool viewsFit = !choice.views || changes.first().bytes.size() <= ViewBook::kMostBytes;
    QString problem = housePlanProblem(wanted, library.replies.size(), viewsFit);
    if (choice.views && book.opened() == ViewBook::Opened::Blocked)
        problem = tr("The file of saved views (views.json) cannot be read or replaced. Leave the views out.");
    if (choice.replies && !m_parts.replies.replies().isWritable())
        problem = m_parts.replies.problem();
    if (!m_parts.settings.sync()) // what is not on the disk yet goes there first
        problem = tr("The settings cannot be written: %1").arg(visibleText(m_parts.folders.settingsFile()));
    if (!problem.isEmpty())
        return m_dialog->setProblem(problem);
    library.replies += wanted.replies;
    library.emptyFolders += wanted.folders;
    const QString text =
        //: %1, %2 and %3 are numbers, %4 is a folder
        tr("Imported. Settings: %1, saved views: %2, canned replies: %3. How it was before lies in %4")
            .arg(QLocale().toString(taken.changed.size()), QLocale().toString(wanted.views.size()),
                QLocale().toString(wanted.replies.size()), visibleText(QDir::toNativeSeparators(copies)));
    const QFuture<StoreResult<QByteArray>> replies =
        choice.replies ? m_parts.replies.store().jsonOf(library) : readyFuture(StoreResult<QByteArray>(QByteArray()));
    whenDone(replies, this,
        [this, changes, values = taken.changed, choice, copies, text](const StoreResult<QByteArray> &json) mutable {
            if (!json)
                return ended(Failure{json.error()}, choice, {});
            if (choice.replies)
                changes.append({m_parts.replies.store().path(), *json});
            const auto change = [changes, values, choice, copies, file = m_parts.folders.settingsFile()] {
                QList<files::FileChange> all = changes;
                if (choice.settings) {
                    const auto ini = settingsFileWith(file, values);
                    if (!ini)
                        return StoreResult<Done>(Failure{ini.error()});
                    all.prepend({file, *ini});
                }
                return files::changeFiles(all, copies);
            };
            whenDone(m_parts.thread.run<StoreResult<Done>>(change), this,
                [this, choice, text](const StoreResult<Done> &done) { ended(done, choice, text); });
        });
}

void HouseFlow::ended(const StoreResult<Done> &done, const ImportChoice &choice, const QString &text)
{
    if (!done) {
        if (m_dialog)
            m_dialog->setProblem(houseTakeProblem(done.error()));
        return;
    }
    if (m_dialog)
        m_dialog->accept();
    if (choice.views)
        m_parts.views.reload();
    if (choice.replies)
        m_parts.replies.load();
    if (choice.settings && m_parts.settings.sync()) // reads what others wrote
        Q_EMIT settingsReplaced();
    m_parts.window.setNews(kNotice, text, tr("Close"));
}

} // namespace disputedesk
