#pragma once

#include <QHash>
#include <QWidget>

#include <chrono>

class QFrame;
class QHBoxLayout;
class QVBoxLayout;

namespace disputedesk {

class Theme;

/// Lines across the top of the window, one for each key: what is wrong and stays so until it is mended, and reminders.
/// A new line is said to screen readers; one that says the same again is left as it is.
class NoticeBar : public QWidget {
    Q_OBJECT
public:
    enum class Kind : quint8 {
        Problem, ///< stays until it is mended
        Reminder, ///< can be closed
        News, ///< what was done, no fault; goes by itself after a while
        Offer, ///< what its button can do about it, no fault; can be closed
    };
    /// `newsStay`: how long news stand while the window is looked at.
    explicit NoticeBar(const Theme &theme, QWidget *parent = nullptr, std::chrono::milliseconds newsStay = kNewsStay);

    void set(const QString &key, const QString &text, const QString &actText, Kind kind = Kind::Problem);
    /// The line says the same in other words, those of another language: nothing of it is news to anybody, and nothing
    /// is read out. No such line: nothing happens.
    void reword(const QString &key, const QString &text, const QString &actText);
    void clear(const QString &key);

Q_SIGNALS:
    void acted(const QString &key);
    void closed(const QString &key); ///< by its own button

private:
    static constexpr std::chrono::seconds kNewsStay{60};
    struct Line {
        QFrame *widget = nullptr;
        QString text;
        QString actText;
    };
    void goInAWhile(QFrame *line, const QString &key);
    void addSign(QHBoxLayout &row, Kind kind);

    const Theme &m_theme;
    const std::chrono::milliseconds m_newsStay;
    QVBoxLayout *m_lines;
    QHash<QString, Line> m_shown;
};

} // namespace disputedesk
