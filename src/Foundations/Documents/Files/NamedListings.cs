using System.Text;
using System.Text.RegularExpressions;

namespace MotCua.Documents.Files;

/// <summary>Some stores name another source of words for their list of a bucket than the client knows, or none, and it takes the bucket for empty; a list that is silently empty would be the worst of answers.</summary>
internal sealed partial class NamedListings : DelegatingHandler
{
    private const string Known = "<ListBucketResult xmlns=\"http://s3.amazonaws.com/doc/2006-03-01/\">";

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var answer = await base.SendAsync(request, cancellationToken);
        if (answer.IsSuccessStatusCode && request.Method == HttpMethod.Get && request.RequestUri?.Query.Contains("list-type=2", StringComparison.Ordinal) is true)
        {
            var list = await answer.Content.ReadAsStringAsync(cancellationToken);
            answer.Content = new StringContent(Root().Replace(list, Known, 1), Encoding.UTF8, "application/xml");
        }

        return answer;
    }

    [GeneratedRegex("<ListBucketResult[^>]*>")]
    private static partial Regex Root();
}
