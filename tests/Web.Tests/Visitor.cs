using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace MotCua.Web.Tests;

/// <summary>A page as it was answered.</summary>
public sealed record Seen(HttpStatusCode Status, Uri At, IHtmlDocument Page, HttpResponseMessage Answer)
{
    public string Title => Page.Title ?? "";

    public string Text => string.Join(' ', Page.Body!.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    public IElement One(string selector) => Page.QuerySelector(selector) ?? throw new InvalidOperationException($"No {selector} at {At}: {Text}");

    public IReadOnlyList<string> All(string selector) => [.. Page.QuerySelectorAll(selector).Select(element => element.TextContent.Trim())];
}

/// <summary>Somebody with a browser that has no script: opens pages, fills forms, keeps cookies.</summary>
public sealed class Visitor(Uri house) : IDisposable
{
    private readonly CookieContainer cookies = new();
    private HttpClient? opened;

    public HttpClient Client => opened ??= new(new HttpClientHandler { CookieContainer = cookies, AllowAutoRedirect = false }) { BaseAddress = house };

    /// <summary>What this browser would send along, for those who write a request by hand.</summary>
    public string Cookies => cookies.GetCookieHeader(house);

    public async Task<Seen> SignIn(string login, string? password = null) => await Send(
        await Open("/dang-nhap"), "main form", new Dictionary<string, string?> { ["Login"] = login, ["Password"] = password ?? DemoPeople.Password });

    public Task<Seen> Open(string address) => Follow(new HttpRequestMessage(HttpMethod.Get, address));

    /// <summary>Fills the form and presses its button (the first, or the one named by the answers, or one elsewhere on the page that leads to another address); hidden fields and what was there already go along.</summary>
    public Task<Seen> Send(Seen seen, string form, IReadOnlyDictionary<string, string?>? answers = null, IEnumerable<(string Field, string Name, byte[] Content)>? files = null, string? button = null) =>
        Follow(Fill(seen, form, answers, files, button is null ? null : seen.One(button).GetAttribute("formaction"))());

    /// <summary>The filled form, ready to be sent as often as need be; a button may send it elsewhere.</summary>
    public static Func<HttpRequestMessage> Fill(
        Seen seen, string form, IReadOnlyDictionary<string, string?>? answers = null, IEnumerable<(string Field, string Name, byte[] Content)>? files = null, string? to = null)
    {
        var element = (IHtmlFormElement)seen.One(form);
        var fields = FieldsOf(element);
        foreach (var (name, value) in answers ?? new Dictionary<string, string?>())
        {
            fields.RemoveAll(field => field.Key == name);
            if (value is not null)
            {
                fields.Add(new(name, value));
            }
        }

        var action = new Uri(seen.At, to ?? element.GetAttribute("action") ?? seen.At.PathAndQuery);
        if (element.Method.Equals("get", StringComparison.OrdinalIgnoreCase))
        {
            return () => new(HttpMethod.Get, action.AbsolutePath + QueryOf(fields));
        }

        return () => new(HttpMethod.Post, action) { Content = files is null ? new FormUrlEncodedContent(fields) : Parts(fields, files) };
    }

    public void Dispose() => opened?.Dispose();

    private static MultipartFormDataContent Parts(List<KeyValuePair<string, string>> fields, IEnumerable<(string Field, string Name, byte[] Content)> files)
    {
        var parts = new MultipartFormDataContent();
        fields.ForEach(field => parts.Add(new StringContent(field.Value), field.Key));
        foreach (var (field, name, bytes) in files)
        {
            parts.Add(new ByteArrayContent(bytes), field, name);
        }

        return parts;
    }

    private async Task<Seen> Follow(HttpRequestMessage request)
    {
        var answer = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        for (var hops = 0; answer.Headers.Location is { } next && hops < 10; hops++)
        {
            request = new HttpRequestMessage(HttpMethod.Get, new Uri(new Uri(house, request.RequestUri!), next));
            answer = await Client.SendAsync(request, TestContext.Current.CancellationToken);
        }

        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return new(answer.StatusCode, new Uri(house, answer.RequestMessage!.RequestUri!), new HtmlParser().ParseDocument(html), answer);
    }

    private static List<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form) =>
    [
        .. form.QuerySelectorAll("input[name]").OfType<IHtmlInputElement>()
            .Where(input => input.Type is not ("submit" or "file" or "button") && (input.Type is not ("radio" or "checkbox") || input.IsChecked))
            .Select(input => KeyValuePair.Create(input.Name!, input.Value)),
        .. form.QuerySelectorAll("textarea[name]").OfType<IHtmlTextAreaElement>().Select(area => KeyValuePair.Create(area.Name!, area.Value)),
        .. form.QuerySelectorAll("select[name]").OfType<IHtmlSelectElement>().Select(select => KeyValuePair.Create(select.Name!, select.Value ?? "")),
    ];

    private static string QueryOf(List<KeyValuePair<string, string>> fields) =>
        "?" + string.Join('&', fields.Select(field => $"{Uri.EscapeDataString(field.Key)}={Uri.EscapeDataString(field.Value)}"));
}
