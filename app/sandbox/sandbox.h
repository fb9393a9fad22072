#pragma once

#include <QString>
#include <QUrl>

#include <memory>

namespace disputedesk::sandbox {

/// The providers that can be played, each on a port of its own.
enum class Api { Omise, WooshPay, Stripe };

/// Payment providers played on 127.0.0.1, on a thread of their own; knows nothing of the program that talks to them.
class Sandbox {
public:
    struct Options {
        quint16 port = 0; ///< of Omise; 0: any free port, see port()
        int disputes = 120; ///< how many the test key sees
        int liveDisputes = 40; ///< how many the live key sees; a negative number: the live key is refused
        quint32 seed = 1; ///< the same seed and anchor give the same data, byte for byte
        qint64 anchor = 0; ///< the moment (seconds since 1970) the data is laid around; 0: the start's
        bool wooshpay = false; ///< Omise is always played, the others on demand
        bool stripe = false;
        quint16 wooshpayPort = 0;
        quint16 stripePort = 0;
        int wooshpayDisputes = 120;
        int stripeDisputes = 120;
        int wooshpayLiveDisputes = 40; ///< negative, as above: that live key is refused
        int stripeLiveDisputes = 40;
    };

    /// The two keys every sandbox accepts, whatever its seed.
    static QString testKey(Api api = Api::Omise);
    static QString liveKey(Api api = Api::Omise);

    Sandbox();
    explicit Sandbox(const Options &options);
    ~Sandbox(); ///< stops
    Sandbox(const Sandbox &) = delete;
    Sandbox &operator=(const Sandbox &) = delete;

    /// Seeds the data, binds the ports and serves; false and a text when one of them cannot be had.
    [[nodiscard]] bool start(QString *error = nullptr);
    /// Closes every connection, mid-answer too, and joins the thread; the data is gone, start() makes it anew.
    void stop();

    [[nodiscard]] bool isRunning() const;
    [[nodiscard]] quint16 port(Api api = Api::Omise) const; ///< the bound port; 0 when that one is not played
    [[nodiscard]] QUrl baseUrl(Api api = Api::Omise) const; ///< "http://127.0.0.1:PORT", without a trailing slash

private:
    struct Running;
    Options m_options;
    std::unique_ptr<Running> m_running;
};

} // namespace disputedesk::sandbox
