using BorderWatch.Web.Hosting;

return await StartCommand.Create(StoreStart.RunAsync, FileImport.RunAsync, ArticleRead.RunAsync).Parse(args).InvokeAsync();
