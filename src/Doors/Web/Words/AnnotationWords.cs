using System.Globalization;
using Microsoft.Extensions.Localization;

namespace MotCua.Web.Words;

/// <summary>Lets [Required(ErrorMessage = "field.required")] on a page's input speak through the wording.</summary>
internal sealed class AnnotationWords(Wording words) : IStringLocalizer, IStringLocalizerFactory
{
    public LocalizedString this[string name] => new(name, words[name], words.Find(name) is null);

    public LocalizedString this[string name, params object[] arguments] =>
        new(name, string.Format(CultureInfo.CurrentCulture, words[name], arguments), words.Find(name) is null);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) =>
        Wording.Of(Wording.Language).Select(word => new LocalizedString(word.Key, word.Value));

    public IStringLocalizer Create(Type resourceSource) => this;

    public IStringLocalizer Create(string baseName, string location) => this;
}
