#include "models/items/querycompleter.h"

#include "models/domain/displaytext.h"
#include "models/domain/querytokens.h"
#include "models/domain/querywords.h"
#include "models/domain/searchmarks.h"
#include "models/items/disputeindex.h"
#include "models/items/querytexts.h"
#include "models/items/texts.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// The newest rows are looked at for metadata keys: all of them would cost a scan at each key press.
constexpr quint32 kRowsForKeys = 2000;

QStringList metaKeys(const DisputeIndex &index)
{
    QSet<QString> keys;
    const quint32 end = index.slotCount();
    for (quint32 row = end > kRowsForKeys ? end - kRowsForKeys : 0; row < end && keys.size() < 200; ++row) {
        if (!index.isLive(row))
            continue;
        const std::string text = index.searchText(row);
        for (size_t at = text.find(char(kMetaBegin)); at != text.npos; at = text.find(char(kMetaBegin), at + 1)) {
            const size_t middle = text.find(char(kMetaMiddle), at);
            if (middle != text.npos && middle > at + 1)
                keys.insert(QString::fromUtf8(text.data() + at + 1, qsizetype(middle - at - 1)));
        }
    }
    QStringList sorted(keys.cbegin(), keys.cend());
    sorted.sort();
    return sorted;
}

/// Some word of the text begins like that.
bool beginsAWord(const QString &text, const QString &begin)
{
    for (qsizetype at = text.indexOf(begin); at >= 0; at = text.indexOf(begin, at + 1))
        if (at == 0 || !text.at(at - 1).isLetterOrNumber())
            return true;
    return false;
}

/// As the language must have it, so that it is read back as one value.
QString asValue(QueryField field, const QString &word)
{
    Query query;
    query.terms.append({false, field, {}, {word}});
    return queryText(query).mid(field == QueryField::Words ? 0 : queryKey(field).size() + 1);
}

class Finder {
public:
    Finder(const QString &text, qsizetype cursor, const DisputeIndex &index)
        : m_text(text)
        , m_cursor(std::clamp<qsizetype>(cursor, 0, text.size()))
        , m_index(index)
    {
    }

    QList<QueryCompletion> find()
    {
        QList<QueryProblem> problems;
        const auto tokens = tokensOf(QStringView(m_text).left(m_cursor), size_t(kMostTerms) * 2, problems);
        if (tokens.empty() || tokens.back().to < m_cursor) {
            m_from = m_cursor;
            offerKeys({});
            return finish();
        }
        const QueryToken &token = tokens.back();
        const qsizetype begin = token.is(0, u'-') ? 1 : 0;
        const qsizetype colon = token.find(u':', begin, token.text.size());
        if (colon < 0) {
            m_from = QuerySlice{&token, begin, token.text.size()}.sourceFrom();
            if (!problems.isEmpty() || token.literal.contains('\1'))
                return {}; // free text in quotes
            offerKeys(token.text.mid(begin));
        } else if (const auto field = queryFieldOf(token.text.mid(begin, colon - begin).toLower())) {
            offerValues(*field, token, colon + 1);
        }
        return finish();
    }

private:
    /// The rest of the word that the cursor stands in goes too.
    qsizetype endOfWord(bool isKey) const
    {
        qsizetype end = m_cursor;
        const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'_' || c == u'.'; };
        while (end < m_text.size() && isPart(m_text.at(end)))
            ++end;
        if (isKey && end < m_text.size() && m_text.at(end) == u':')
            ++end;
        return end;
    }

    void add(const QString &text, const QString &about, bool isWhole, int rank)
    {
        const qsizetype end = endOfWord(!isWhole);
        m_found.append({rank, {text, about, m_from, end - m_from, isWhole}});
    }

    void offerKeys(const QString &typed)
    {
        const QString prefix = typed.toLower();
        for (const QueryField field : queryFields()) {
            const QString key = field == QueryField::Meta ? u"meta."_s : queryKey(field) + u':';
            if (key.startsWith(prefix) && key != prefix)
                add(key, queryKeyText(field), false, 0);
        }
        if (prefix.size() < 2)
            return;
        if (u"meta."_s.startsWith(prefix) || prefix.startsWith("meta."_L1))
            for (const QString &key : metaKeys(m_index)) {
                Query query;
                query.terms.append({false, QueryField::Meta, key, {}});
                if (const QString text = queryText(query); text.startsWith(prefix))
                    add(text, QString(), false, 1);
            }
        // Who types a value first is shown the key: "urgent" is is:urgent.
        for (const QueryField field : {QueryField::Is, QueryField::Has, QueryField::Status, QueryField::Provider})
            for (const QString &word : queryWords(field))
                if (word.startsWith(prefix))
                    add(queryKey(field) + u':' + word, queryWordText(field, word), true, 2);
    }

    void offerValues(QueryField field, const QueryToken &token, qsizetype begin)
    {
        const qsizetype size = token.text.size();
        for (qsizetype comma = token.find(u',', begin, size); comma >= 0; comma = token.find(u',', begin, size))
            begin = comma + 1;
        const bool isDate = field == QueryField::Due || field == QueryField::Opened || field == QueryField::Closed;
        while (isDate && (token.is(begin, u'<') || token.is(begin, u'>') || token.is(begin, u'=')))
            ++begin;
        for (qsizetype i = begin; isDate && i + 1 < size; ++i)
            if (token.is(i, u'.') && token.is(i + 1, u'.'))
                begin = i + 2;
        m_from = QuerySlice{&token, begin, size}.sourceFrom();
        const QString typed = token.text.mid(begin).toLower();
        const auto offer = [&](const QString &word, const QString &about) {
            const QString lower = word.toLower();
            const bool begins = lower.startsWith(typed);
            if (begins || beginsAWord(lower, typed) || beginsAWord(about.toLower(), typed))
                add(asValue(field, word), about, true, begins ? 0 : 1);
        };
        for (const QString &word : queryWords(field))
            offer(word, queryWordText(field, word));
        switch (field) {
        case QueryField::Status:
            for (const QString &word : m_index.statuses())
                if (const QString lower = word.toLower(); !lower.isEmpty() && !queryWords(field).contains(lower))
                    offer(lower, statusText(word));
            break;
        case QueryField::Currency:
            for (const QString &word : m_index.currencies())
                if (!word.isEmpty())
                    offer(word.toUpper(), {});
            break;
        case QueryField::Reason:
        case QueryField::Code:
            for (const QString &word : m_index.reasonCodes())
                if (!word.isEmpty())
                    offer(word.toLower(), reasonText(word));
            break;
        case QueryField::Account:
            for (const QString &label : m_index.accountLabels())
                if (!label.isEmpty())
                    offer(label.toLower(), visibleText(label));
            break;
        default: break;
        }
    }

    QList<QueryCompletion> finish()
    {
        std::stable_sort(
            m_found.begin(), m_found.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        QList<QueryCompletion> all;
        for (const auto &[rank, completion] : m_found)
            if (all.size() < kMostCompletions && !all.contains(completion))
                all.append(completion);
        const bool isThere = all.size() == 1
            && QStringView(m_text)
                    .mid(all.first().from, all.first().length)
                    .compare(all.first().text, Qt::CaseInsensitive)
                == 0;
        return isThere ? QList<QueryCompletion>() : all;
    }

    const QString &m_text;
    qsizetype m_cursor;
    const DisputeIndex &m_index;
    qsizetype m_from = 0;
    QList<std::pair<int, QueryCompletion>> m_found;
};
} // namespace

QList<QueryCompletion> queryCompletions(const QString &text, qsizetype cursor, const DisputeIndex &index)
{
    return Finder(text, cursor, index).find();
}

} // namespace disputedesk
