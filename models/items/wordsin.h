#pragma once

#include <QString>

#include <memory>

class QTranslator;

namespace disputedesk {

/// The program's words in a language of one's choice, whatever language the window speaks: for texts that go to
/// somebody else. They are those of the catalogues under :/i18n; in a language without one they are the program's.
class WordsIn {
public:
    /// "en", "th", "ja", "zh_CN"; empty: the program's own.
    explicit WordsIn(const QString &language);
    ~WordsIn();

    /// As QCoreApplication::translate(); `context` and `text` stand in the call as they do there, so that lupdate finds
    /// them.
    QString translate(const char *context, const char *text, const char *comment = nullptr, int n = -1) const;

private:
    std::unique_ptr<QTranslator> m_catalogue; ///< null: the program's
};

} // namespace disputedesk
