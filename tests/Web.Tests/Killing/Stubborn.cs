using System.Net;
using AngleSharp.Html.Parser;

namespace MotCua.Web.Tests.Killing;

/// <summary>Somebody at a browser who, when the house does not answer, sends the very same form again until it does.</summary>
internal sealed class Stubborn : IDisposable
{
    private const string SignInPage = "/dang-nhap";
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    private readonly string login;
    private readonly CancellationToken cancel;
    private readonly Visitor visitor;

    public Stubborn(Uri house, string login, CancellationToken cancel)
    {
        (this.login, this.cancel, visitor) = (login, cancel, new(house));
        visitor.Client.Timeout = TimeSpan.FromSeconds(60);
    }

    /// <summary>How often a form had to be sent again.</summary>
    public int Repeated { get; private set; }

    public async Task SignIn()
    {
        var page = await Until(() => new(HttpMethod.Get, SignInPage));
        var answered = await Until(Visitor.Fill(page, "main form", new Dictionary<string, string?> { ["Login"] = login, ["Password"] = DemoPeople.Password }));
        Assert.True(answered.Answer.Headers.Location is not null, $"{login} could not sign in: {answered.Text}");
    }

    public async Task<Seen> Open(string address)
    {
        while (true)
        {
            var seen = await Until(() => new(HttpMethod.Get, address));
            if (seen.Answer.Headers.Location is not { } next)
            {
                Assert.True(seen.Status is HttpStatusCode.OK, $"{login} at {address}: {seen.Status} {seen.Text}");
                return seen;
            }

            if (!await SignedInAgain(next))
            {
                address = next.OriginalString;
            }
        }
    }

    /// <summary>Where the house leads after the deed: its word that the deed is done. Or, without a way on, the page that says why not.</summary>
    public async Task<(string? Next, Seen Seen)> Press(Func<HttpRequestMessage> filled)
    {
        while (true)
        {
            var seen = await Until(filled);
            if (seen.Answer.Headers.Location is not { } next)
            {
                return (null, seen);
            }

            if (!await SignedInAgain(next))
            {
                return (next.IsAbsoluteUri ? next.PathAndQuery : next.OriginalString, seen);
            }
        }
    }

    /// <summary>Asks without pages, until the house answers.</summary>
    public async Task<HttpResponseMessage> Ask(Func<HttpRequestMessage> asked)
    {
        while (true)
        {
            if (await AskOnce(asked()) is { } answer)
            {
                return answer;
            }

            await Task.Delay(Pause, cancel);
        }
    }

    /// <summary>Asks once; nothing when the house did not answer.</summary>
    public async Task<HttpResponseMessage?> AskOnce(HttpRequestMessage request)
    {
        try
        {
            var answer = await visitor.Client.SendAsync(request, cancel);
            return answer.StatusCode < HttpStatusCode.InternalServerError ? answer : null;
        }
        catch (Exception down) when (down is HttpRequestException or IOException or TaskCanceledException && !cancel.IsCancellationRequested)
        {
            return null;
        }
    }

    public void Dispose() => visitor.Dispose();

    private async Task<bool> SignedInAgain(Uri next)
    {
        if (!next.OriginalString.Contains(SignInPage, StringComparison.Ordinal))
        {
            return false;
        }

        await SignIn();
        return true;
    }

    private async Task<Seen> Until(Func<HttpRequestMessage> asked)
    {
        while (true)
        {
            try
            {
                using var request = asked();
                var answer = await visitor.Client.SendAsync(request, cancel);
                if (answer.StatusCode < HttpStatusCode.InternalServerError)
                {
                    var html = await answer.Content.ReadAsStringAsync(cancel);
                    return new(answer.StatusCode, new Uri(visitor.Client.BaseAddress!, answer.RequestMessage!.RequestUri!), new HtmlParser().ParseDocument(html), answer);
                }
            }
            catch (Exception down) when (down is HttpRequestException or IOException or TaskCanceledException && !cancel.IsCancellationRequested)
            {
            }

            using var again = asked();
            Repeated += again.Method == HttpMethod.Post ? 1 : 0;
            await Task.Delay(Pause, cancel);
        }
    }
}
