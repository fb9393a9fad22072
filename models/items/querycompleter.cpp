#include "models/items/querycompleter.h"

#include "models/domain/displaytext.h"
#include "models/domain/querytokens.h"
#include "models/domain/querywords.h"
#include "models/items/disputeindex.h"
#include "models/items/metadatatext.h"
#include "models/items/metakeys.h"
#include "models/items/querytexts.h"
#include "models/items/texts.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace disputedesk {

namespace {
/// These are looked at for metadata keys at once, so that the keys of a small list are there with the first letter.
constexpr quint32 kRowsForKeys = 2000;
constexpr size_t kMostKeys = 200;
constexpr qsizetype kLongestWord = 80; ///< of a value that is offered: longer ones are no words

/// Asks `use` for the last rows that came, the last first, at most `most`; until it answers false.
template <typename Use> void eachOfTheLast(const DisputeIndex &index, quint32 most, const Use &use)
{
    const quint32 end = index.slotCount();
    for (quint32 row = end; row > (end > most ? end - most : 0); --row)
        if (index.isLive(row - 1) && !use(row - 1))
            return;
}

QString textOf(std::string_view text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

/// The keys of the last rows, and those that are known otherwise.
QStringList allMetaKeys(const DisputeIndex &index, const QStringList &known)
{
    QSet<QString> keys;
    eachOfTheLast(index, kRowsForKeys, [&](quint32 row) {
        eachMetadataEntry(index.searchPieces(row), [&keys](std::string_view key, std::string_view) {
            if (key.size() <= MetaKeys::kLongestKey)
                keys.insert(textOf(key));
            return keys.size() < qsizetype(kMostKeys);
        });
        return keys.size() < qsizetype(kMostKeys);
    });
    for (const QString &key : known)
        keys.insert(key);
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
    query.terms.append({false, field, field == QueryField::Meta ? u"k"_s : QString(), {word}});
    const qsizetype key = field == QueryField::Words ? 0
        : field == QueryField::Meta                  ? u"meta.k:"_s.size()
                                                     : queryKey(field).size() + 1;
    return queryText(query).mid(key);
}

class Finder {
public:
    Finder(const QString &text, qsizetype cursor, const DisputeIndex &index, const QStringList &metaKeys)
        : m_text(text)
        , m_cursor(std::clamp<qsizetype>(cursor, 0, text.size()))
        , m_index(index)
        , m_metaKeys(metaKeys)
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
        } else {
            const QString key = token.text.mid(begin, colon - begin).toLower();
            if (const auto field = queryFieldOf(key))
                offerValues(*field, token, colon + 1);
            else if (key.startsWith("meta."_L1) && key.size() > 5)
                offerValues(QueryField::Meta, token, colon + 1, key.mid(5));
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
            for (const QString &key : allMetaKeys(m_index, m_metaKeys)) {
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

    /// `metaKey`: of QueryField::Meta.
    void offerValues(QueryField field, const QueryToken &token, qsizetype begin, const QString &metaKey = {})
    {
        const qsizetype size = token.text.size();
        for (qsizetype comma = token.find(u',', begin, size); comma >= 0; comma = token.find(u',', begin, size))
            begin = comma + 1;
        const bool isDate = field == QueryField::Due || field == QueryField::Opened || field == QueryField::Closed
            || field == QueryField::Ended;
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
        case QueryField::Tag:
            for (const QString &tag : m_index.tagsInUse())
                offer(tag.toLower(), visibleText(tag));
            break;
        case QueryField::Assignee:
            for (const QString &name : m_index.assigneesInUse())
                offer(name.toLower(), visibleText(name));
            break;
        case QueryField::Account:
            for (const QString &label : m_index.accountLabels())
                if (!label.isEmpty())
                    offer(label.toLower(), visibleText(label));
            break;
        case QueryField::Id:
        case QueryField::Charge:
        case QueryField::Meta:
            offerOfRows(field, metaKey.toUtf8(), [&offer](const QString &word) { offer(word, {}); });
            break;
        default: break;
        }
    }

    /// Words that each row has one of its own: not all rows are looked at for them.
    template <typename Offer> void offerOfRows(QueryField field, const QByteArray &metaKey, const Offer &offer)
    {
        QSet<QString> offered;
        const auto take = [&](std::string_view text) {
            if (const QString word = textOf(text).trimmed();
                !word.isEmpty() && word.size() <= kLongestWord && !offered.contains(word)) {
                offered.insert(word);
                offer(word);
            }
        };
        eachOfTheLast(m_index, kMostLooks, [&](quint32 row) {
            if (field == QueryField::Meta)
                eachMetadataEntry(m_index.searchPieces(row), [&](std::string_view key, std::string_view value) {
                    if (key != std::string_view(metaKey.data(), size_t(metaKey.size())))
                        return true;
                    take(value);
                    return false;
                });
            else
                take(m_index.text(row, field == QueryField::Id ? TextField::Id : TextField::Charge));
            return m_found.size() < kMostCompletions;
        });
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
    const QStringList &m_metaKeys;
    qsizetype m_from = 0;
    QList<std::pair<int, QueryCompletion>> m_found;
};
} // namespace

QList<QueryCompletion> queryCompletions(
    const QString &text, qsizetype cursor, const DisputeIndex &index, const QStringList &metaKeys)
{
    return Finder(text, cursor, index, metaKeys).find();
}

} // namespace disputedesk
