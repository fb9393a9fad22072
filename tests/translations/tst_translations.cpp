#include "tests/translations/tsfile.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace disputedesk::test {

/// What a catalogue may not have: texts that are missing, unfinished or left over, placeholders that differ, lost ends
/// of sentences, menu letters that clash. `./dev translations` mends the first kind and shows this test's list.
class TestTranslations : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    static QString kept(const QString &language)
    {
        return QStringLiteral(DISPUTEDESK_SOURCE_DIR) + u"/resources/i18n/disputedesk_"_s + language + u".ts"_s;
    }
    QString fresh(const QString &language) const { return m_folder.filePath(u"disputedesk_"_s + language + u".ts"_s); }

    static QStringList places(const QString &text)
    {
        static const QRegularExpression placeholder(u"%L?(?:\\d{1,2}|n)"_s);
        QStringList found;
        for (auto it = placeholder.globalMatch(text); it.hasNext();)
            found.append(it.next().captured());
        found.sort();
        return found;
    }

    /// What a text ends with, the same sign for every script.
    static QString ending(const QString &text)
    {
        static const QHash<QChar, QChar> latin{
            {u'。', u'.'}, {u'？', u'?'}, {u'！', u'!'}, {u'：', u':'}, {u'…', u'…'}, {u'，', u','}, {u'、', u','}};
        QString bare = text.trimmed();
        while (bare.endsWith(u')') || bare.endsWith(u'）') || bare.endsWith(u'”') || bare.endsWith(u'」'))
            bare.chop(1);
        if (bare.isEmpty())
            return {};
        const QChar last = latin.value(bare.back(), bare.back());
        return QStringView(u".?!:…,").contains(last) ? QString(last) : QString();
    }

    static QString letter(const QString &text)
    {
        static const QRegularExpression mnemonic(u"&([^& ])"_s);
        return mnemonic.match(text).captured(1).toUpper();
    }

    static void languages()
    {
        QTest::addColumn<QString>("language");
        for (const char *const language : {"en", "th", "ja", "zh_CN"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }

    /// Fails with one line for each problem.
    static void report(const QStringList &problems)
    {
        if (!problems.isEmpty())
            QFAIL(qPrintable(QString::number(problems.size()) + u" of them:\n"_s + problems.join(u'\n')));
    }

private Q_SLOTS:
    void initTestCase()
    {
        for (const char *const language : {"en", "th", "ja", "zh_CN"})
            QVERIFY(QFile::copy(kept(QLatin1StringView(language)), fresh(QLatin1StringView(language))));
        const QString top = QStringLiteral(DISPUTEDESK_SOURCE_DIR);
        QProcess update;
        update.setProcessChannelMode(QProcess::MergedChannels);
        update.start(QStringLiteral(DISPUTEDESK_CMAKE),
            {u"-DTOP="_s + top, u"-DLUPDATE="_s + QStringLiteral(DISPUTEDESK_LUPDATE),
                u"-DWORK="_s + m_folder.filePath(u"work"_s), u"-DCATALOGUES="_s + m_folder.path(), u"-P"_s,
                top + u"/packaging/cmake/updatetranslations.cmake"_s});
        QVERIFY(update.waitForFinished(120'000));
        QVERIFY2(update.exitCode() == 0, update.readAll().constData());
    }

    void nothingIsMissingOrLeftOver_data() { languages(); }
    void nothingIsMissingOrLeftOver()
    {
        QFETCH(QString, language);
        const QList<TsMessage> now = readTs(fresh(language));
        QVERIFY(!now.isEmpty());
        QSet<QString> names;
        QStringList problems;
        for (const TsMessage &message : now) {
            names.insert(message.name());
            if (!message.state.isEmpty() || message.forms.contains(QString()) || message.forms.isEmpty())
                problems.append(u"not translated: "_s + message.name());
        }
        // A free function named tr: what it looks up at run time is another context than lupdate writes.
        for (const TsMessage &message : now)
            if (message.context == "disputedesk"_L1)
                problems.append(u"no class says this, use Q_DECLARE_TR_FUNCTIONS: "_s + message.name());
        for (const TsMessage &message : readTs(kept(language)))
            if (!names.contains(message.name()))
                problems.append(u"no longer in the sources: "_s + message.name());
        report(problems);
    }

    void placeholdersAreTheSame_data() { languages(); }
    void placeholdersAreTheSame()
    {
        QFETCH(QString, language);
        QStringList problems;
        for (const TsMessage &message : readTs(kept(language)))
            for (const QString &form : message.forms)
                if (places(form) != places(message.source))
                    problems.append(message.name() + u" → "_s + form);
        report(problems);
    }

    void sentencesEndAlike_data() { languages(); }
    void sentencesEndAlike()
    {
        QFETCH(QString, language);
        const bool thai = language == "th"_L1; // ends a statement without a sign
        QStringList problems;
        for (const TsMessage &message : readTs(kept(language)))
            for (const QString &form : message.forms)
                if (const QString wanted = ending(message.source);
                    thai ? wanted != u"."_s && wanted != ending(form).remove(u'.') : wanted != ending(form))
                    problems.append(message.name() + u" → "_s + form);
        report(problems);
    }

    /// A number that is filled into a plural reads "1 disputes" one day: the catalogue counts it (%n, %Ln), or the code
    /// says 1 in a sentence of its own, or it is a limit, or the whole of which so many are said.
    void numbersBeforePluralsAreCounted()
    {
        static const QRegularExpression plural(
            u"%L?\\d (?:[a-z]+ ){0,3}(?:disputes|documents|pages|days|hours|minutes|seconds|files|accounts|views|"
            "characters|drafts|replies|fields|entries|keys)\\b"_s);
        QSet<QString> minded{u"disputedesk::ConfirmTexts: %1 characters"_s,
            u"disputedesk::ExportFlow: A case file takes at most %1 disputes and %2. Select fewer of them, or"_s,
            u"disputedesk::MetaColumnDialog: The key is too long: a column takes one of up to %1 characters."_s,
            // a name
            u"disputedesk::WriteFlow: Waiting for %1 to list the files… Nothing of the response has been sen"_s,
            u"disputedesk::ConfirmTexts: 1 of %1 expected fields is empty: %2."_s,
            u"disputedesk::Desk: At most %1 disputes at once: narrow the list by a tab or a search firs"_s,
            u"disputedesk::Desk: At most %1 disputes at once: select fewer."_s,
            u"disputedesk::EvidenceTextRow: At most %1 characters."_s,
            u"disputedesk::EvidenceTexts: all texts together are longer than the %1 characters that %2 takes."_s,
            u"disputedesk::EvidenceTexts: all files together have more than the %1 pages that %2 takes."_s,
            u"disputedesk::EvidenceTexts: %1 of %2 characters"_s, u"disputedesk::EvidenceTexts: %1 of %2 pages"_s,
            u"disputedesk::EvidenceTexts: at least %1 of %2 pages"_s, u"disputedesk::EvidenceTexts: %1 pages"_s,
            u"disputedesk::EvidenceTexts: %1 filled fields do not apply to what was sold and will not be sent: %"_s,
            u"disputedesk::ExportFlow: At most %1 disputes go into the clipboard. Use File, Export to save th"_s,
            u"disputedesk::HouseTexts: There would be more than %1 canned replies. Delete some here, or leave"_s,
            u"disputedesk::InsightTexts: %1 disputes"_s, u"disputedesk::InsightTexts: %1 hours"_s,
            u"disputedesk::InsightTexts: %1 days"_s, u"disputedesk::OfflineDialog: The %1 selected disputes"_s,
            u"disputedesk::OfflineDialog: All %1 disputes in the list"_s,
            u"disputedesk::PacketTexts: PDF, %1 of %2 pages, %3"_s,
            u"disputedesk::StorageDialog: %1 does not say when a dispute closed: %2 days after opening are assum"_s,
            u"disputedesk::StorageDialog: Save and remove %1 disputes"_s,
            u"disputedesk::SyncDesk: This computer's clock differs from the provider's by %1 minutes: deadl"_s,
            u"disputedesk::ViewKeeper: The documents of the view “%1” are not kept offline: it has %2 dispute"_s};
        const QList<TsMessage> now = readTs(fresh(u"th"_s)); // the sources are the same in all
        QVERIFY(!now.isEmpty());
        QStringList problems;
        for (const TsMessage &message : now)
            if (!message.plural && plural.match(message.source).hasMatch() && !minded.remove(message.name()))
                problems.append(u"count it by %Ln: "_s + message.name());
        for (const QString &name : std::as_const(minded))
            problems.append(u"no such text any more: "_s + name);
        report(problems);
    }

    /// A menu's texts stand in one context, each letter once.
    void menuLettersAreThereOnce_data() { languages(); }
    void menuLettersAreThereOnce()
    {
        QFETCH(QString, language);
        QStringList problems;
        QHash<QString, QString> taken;
        for (const TsMessage &message : readTs(kept(language))) {
            for (const QString &form : message.forms) {
                if (letter(form).isEmpty() != letter(message.source).isEmpty())
                    problems.append(u"a letter too few or too many: "_s + message.name() + u" → "_s + form);
                if (letter(form).isEmpty())
                    continue;
                const QString place = message.context + u'&' + letter(form);
                if (taken.contains(place) && taken.value(place) != message.source)
                    problems.append(u"letter taken: "_s + message.name() + u" → "_s + form);
                taken.insert(place, message.source);
            }
        }
        report(problems);
    }

    /// What is not known must never read as failed: the catalogues' words for both stay apart.
    void unknownOutcomesNeverReadAsFailed_data() { languages(); }
    void unknownOutcomesNeverReadAsFailed()
    {
        QFETCH(QString, language);
        static const QHash<QString, QStringList> failed{{u"th"_s, {u"ล้มเหลว"_s, u"ไม่สำเร็จ"_s}},
            {u"ja"_s, {u"失敗"_s, u"エラー"_s}}, {u"zh_CN"_s, {u"失败"_s, u"错误"_s}}, {u"en"_s, {u"failed"_s}}};
        static const QRegularExpression unknown(u"(not known|nknown|not been told)"_s);
        QStringList problems;
        for (const TsMessage &message : readTs(kept(language)))
            if (unknown.match(message.source).hasMatch())
                for (const QString &form : message.forms)
                    for (const QString &word : failed.value(language))
                        if (form.contains(word))
                            problems.append(message.name() + u" → "_s + form);
        report(problems);
    }

    void theTreeIsNotTouched()
    {
        QDir folder(QStringLiteral(DISPUTEDESK_SOURCE_DIR) + u"/resources/i18n"_s);
        QCOMPARE(folder.entryList({u"*.ts"_s}).size(), 4);
        QVERIFY(!folder.exists(u"work"_s));
    }
};

} // namespace disputedesk::test

QTEST_GUILESS_MAIN(disputedesk::test::TestTranslations)

#include "tst_translations.moc"
