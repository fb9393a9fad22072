#include "tests/bench/gridpeer.h"

#include "tests/bench/child.h"
#include "tests/bench/peer.h"
#include "tests/bench/timing.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace disputedesk::bench {

namespace {
constexpr int kLimitSeconds = 360; // above the script's own, which takes the browser down with it

QString findBrowser()
{
    for (const QString &name : {u"chromium"_s, u"chromium-browser"_s, u"google-chrome"_s})
        if (const QString path = QStandardPaths::findExecutable(name); !path.isEmpty())
            return path;
    return {};
}

double middleFrom(const QJsonArray &times, int from)
{
    std::vector<double> values;
    for (int at = from; at < times.size(); ++at)
        values.push_back(times.at(at).toDouble());
    return middleOf(std::move(values)).value;
}
} // namespace

GridPeer::GridPeer(const QString &folder)
    : m_folder(folder)
    , m_modules(QDir(folder).filePath(u"node_modules"_s))
    , m_node(QStandardPaths::findExecutable(u"node"_s))
    , m_browser(findBrowser())
{
}

QString GridPeer::missing() const
{
    QStringList commands;
    if (m_node.isEmpty())
        commands += u"apt-get install nodejs npm"_s;
    if (m_browser.isEmpty())
        commands += u"apt-get install --no-install-recommends chromium"_s;
    for (const QString &name : {u"playwright-core"_s, u"ag-grid-community"_s})
        if (!QDir(m_modules + u'/' + name).exists())
            return (commands << u"npm install --prefix %1 playwright-core ag-grid-community"_s.arg(m_folder))
                .join(u" && "_s);
    return commands.join(u" && "_s);
}

std::optional<GridRun> GridPeer::run(const QString &rowsFile, const QString &word) const
{
    const ChildRun child =
        runChild(m_node, {QStringLiteral(DISPUTEDESK_PEERS "/aggrid.cjs"), m_browser, rowsFile, word}, kLimitSeconds,
            peerEnvironment(m_modules));
    const QJsonObject said = QJsonDocument::fromJson(child.output).object();
    const QJsonArray keys = said.value("keys"_L1).toArray();
    if (!child.ok || keys.size() < 2)
        return std::nullopt;
    return GridRun{said.value("start"_L1).toDouble(), said.value("memory"_L1).toDouble(),
        {keys.first().toDouble(), middleFrom(keys, 1), middleFrom(said.value("sorts"_L1).toArray(), 0)},
        said.value("hits"_L1).toInt(),
        u"AG Grid Community %1 in Chromium %2"_s.arg(
            said.value("grid"_L1).toString(), said.value("browser"_L1).toString())};
}

} // namespace disputedesk::bench
