#include "models/providers/log.h"
#include "tests/support/quietlog.h"

#include <QStringList>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace disputedesk;
using namespace disputedesk::test;

namespace {

QStringList heard;

void hear(QtMsgType, const QMessageLogContext &, const QString &text) { heard.append(text); }

void hearLater(QtMsgType, const QMessageLogContext &, const QString &text) { heard.append(u"later: "_s + text); }

/// Every kind of line that matters here, in this order.
QStringList said()
{
    heard.clear();
    qWarning("This plugin does not support raise()");
    qWarning("This plugin does not support propagateSizeHints()");
    qCInfo(lcProviders) << "GET";
    qCWarning(lcProviders) << "torn";
    qWarning("This plugin does not support what we need");
    qWarning("broken");
    return heard;
}

} // namespace

/// Noise is left out of what the tests of the desk print, and nothing else is.
class TestQuietLog : public QObject {
    Q_OBJECT

    const QStringList m_all{u"This plugin does not support raise()"_s,
        u"This plugin does not support propagateSizeHints()"_s, u"GET"_s, u"torn"_s,
        u"This plugin does not support what we need"_s, u"broken"_s};
    QtMessageHandler m_ofQtTest = nullptr;

private Q_SLOTS:
    void init() { m_ofQtTest = qInstallMessageHandler(hear); }
    void cleanup() { qInstallMessageHandler(m_ofQtTest); }

    void onlyNoiseIsLeftOut()
    {
        if (qEnvironmentVariableIsSet("QT_LOGGING_RULES"))
            QSKIP("QT_LOGGING_RULES has the last word of what is logged");
        QStringList inside;
        QStringList innermost;
        QStringList still;
        QCOMPARE(said(), m_all);
        {
            const QuietLog quiet;
            inside = said();
            {
                const QuietLog again; // a second program beside the first
                innermost = said();
            }
            still = said();
        }
        for (const QStringList &lines : {inside, innermost, still})
            QCOMPARE(lines, m_all.mid(3));
        QCOMPARE(said(), m_all);
    }

    /// Who comes later stays, whoever goes first.
    void aLaterHandlerStays()
    {
        {
            const QuietLog quiet;
            qInstallMessageHandler(hearLater);
        }
        QCOMPARE(said().value(0), u"later: "_s + m_all.first());
    }
};

QTEST_APPLESS_MAIN(TestQuietLog)
#include "tst_quietlog.moc"
