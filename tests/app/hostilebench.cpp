#include "tests/app/hostilebench.h"

#include "app/desktop/accountregistry.h"
#include "app/desktop/settings.h"
#include "models/domain/replyfile.h"
#include "ui/panes/detailpane.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace disputedesk::test;

namespace disputedesk::tests {

namespace {
bool lay(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size()
        && file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}
} // namespace

HostileBench::HostileBench(ProviderKind kind, int disputes, int longest)
    : m_driver(disputes, "light", kind)
    , m_watch(m_driver.folder())
    , m_texts(hostileTexts(m_watch.port(), m_watch.file(), longest))
    , m_provider(std::make_unique<HostileProvider>(m_driver.sandbox(), m_driver.api(), m_texts))
{
    m_walk.known = m_texts;
}

HostileBench::~HostileBench() { m_driver.stop(); }

void HostileBench::layFiles()
{
    QJsonArray views;
    ReplyLibrary replies;
    for (const HostileText &one : std::as_const(m_texts)) {
        if (one.broken || one.text.trimmed().isEmpty())
            continue;
        views.append(
            QJsonObject{{u"id"_s, QUuid::createUuid().toString(QUuid::WithoutBraces)}, {u"name"_s, one.text.left(80)},
                {u"mode"_s, u"test"_s}, {u"query"_s, one.text.left(60)}, {u"tab"_s, u"all"_s}});
        replies.replies.append({QUuid::createUuid(), replies.replies.size() % 3 == 0 ? one.text.left(100) : QString(),
            one.text.left(kLongestReplyName), {{u"en"_s, one.text.left(2000)}}});
    }
    const Folders folders(m_driver.folder());
    if (!lay(folders.viewsFile(), QJsonDocument(QJsonObject{{u"views"_s, views}}).toJson())
        || !lay(folders.root() + u"/replies.json"_s, repliesJson(replies)))
        qFatal("nothing could be laid");
}

bool HostileBench::start()
{
    layFiles();
    Account account = m_driver.account();
    account.baseUrl = m_provider->url();
    account.label = u"<img src=\"%1\"> &Siam \u202e%2"_s.arg(m_watch.file(), u"sdooG"_s);
    {
        Settings settings(Folders(m_driver.folder()).settingsFile());
        AccountRegistry(settings).replace(account);
    }
    return m_driver.start();
}

void HostileBench::look(const QString &screen)
{
    QCoreApplication::processEvents();
    ++m_screens;
    const qsizetype before = m_walk.problems.size();
    const QWidgetList tops = QApplication::topLevelWidgets();
    QWidgetList seen;
    for (QWidget *top : tops)
        if (top->isVisible() && top != &m_driver.desk().window() && top->objectName() != "qtooltip_label"_L1)
            seen.append(top);
    if (seen.isEmpty())
        seen.append(&m_driver.desk().window());
    for (QWidget *top : std::as_const(seen)) {
        (void)top->grab(); // what is drawn is asked for
        walkHostile(*top, m_walk);
    }
    for (qsizetype n = before; n < m_walk.problems.size(); ++n)
        m_walk.problems[n] += u" ["_s + screen + u']';
}

QString HostileBench::openOf(const char *list, int skip)
{
    const QByteArrayList ids = client().about(QLatin1StringView(list));
    const QStringList whole = m_provider->disputes();
    for (const QByteArray &id : ids)
        if (const QString one = QString::fromLatin1(id); whole.contains(one) && skip-- == 0)
            return m_driver.open(one) ? one : QString();
    return {};
}

bool HostileBench::act(const char *name)
{
    auto *const action = desk().window().findChild<QAction *>(QLatin1StringView(name));
    if (!action || !QTest::qWaitFor([action] { return action->isEnabled(); }, 30'000))
        return false;
    action->trigger();
    return true;
}

bool HostileBench::close()
{
    const QList<QDialog *> dialogs = desk().window().findChildren<QDialog *>();
    for (QDialog *const dialog : dialogs)
        if (dialog->isVisible())
            dialog->reject();
    QCoreApplication::processEvents(); // what closing left to be done
    return QTest::qWaitFor(
        [this] {
            const QList<QDialog *> left = desk().window().findChildren<QDialog *>();
            return std::none_of(left.cbegin(), left.cend(), [](const QDialog *dialog) { return dialog->isVisible(); });
        },
        30'000);
}

bool HostileBench::write(int text)
{
    const DisputeView &view = desk().opened().view();
    const auto of = [this, text](int further) { return m_texts.at((text + further) % m_texts.size()).text; };
    Draft draft = view.draft;
    draft.account = m_driver.account().id;
    draft.disputeId = view.dispute.id;
    draft.base = SeenState::of(view.dispute);
    if (answersByEvidence(view.account.provider))
        draft.evidence = {{u"uncategorized_text"_s, of(0) + u'x'}, {u"product_description"_s, of(1) + u'y'}};
    else
        draft.message = of(0) + u" x"_s;
    draft.metadata = {{u"a"_s + of(2).left(30).remove(u'\0'), MetadataType::Text, of(3).left(300)}};
    draft.metadataEdited = true;
    desk().drafts().put(draft);
    return QTest::qWaitFor(
        [&] {
            desk().detail().replaceDraft(draft);
            desk().opened().refresh();
            const DisputeView &shown = desk().opened().view();
            return shown.dispute.id == draft.disputeId && !shown.draft.isEmpty();
        },
        20'000);
}

QStringList HostileBench::files(int count)
{
    const QDir folder(m_driver.folder() + u"/theirs"_s);
    (void)folder.mkpath(folder.path());
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkCyan);
    QStringList made;
    const QStringList names = hostileFileNames(m_texts, u".png"_s);
    for (qsizetype n = 0; n < names.size() && made.size() < count; ++n)
        if (image.save(folder.filePath(names.at(n)), "PNG"))
            made.append(folder.filePath(names.at(n)));
    return made;
}

QString HostileBench::problems()
{
    QTest::qWait(100); // nothing is loaded: a request on its way would arrive
    QStringList lines = m_walk.problems;
    if (m_watch.loads() > 0)
        lines.prepend(u"loaded: %1 by documents, %2 connections, %3 times the file"_s.arg(m_watch.asked())
                          .arg(m_watch.connections())
                          .arg(m_watch.opened()));
    for (const QString &line : lines.mid(0, 100)) // a failure's own text is cut
        qWarning("%s", qPrintable(line));
    return lines.isEmpty() ? QString() : u"%1 problems, see above"_s.arg(lines.size());
}

QString HostileBench::figure()
{
    return u"%1 screens, %2 widgets, %3 texts and %4 tool tips; %5 of %6 strings seen, %7 of string x place (%8 "
           u"places, "
           "%9 of string x field told)"_s.arg(m_screens)
               .arg(m_walk.widgets)
               .arg(m_walk.texts)
               .arg(m_walk.tips)
               .arg(m_walk.textsMet())
               .arg(m_texts.size())
               .arg(m_walk.met.size())
               .arg(m_walk.placesMet())
               .arg(m_provider->told())
        + u"; %1 taken for markup or hidden, %2 loads"_s.arg(m_walk.problems.size()).arg(m_watch.loads());
}

} // namespace disputedesk::tests
