using BorderWatch.Web.Hosting;

return await StartCommand.Create(StoreStart.RunAsync, FileImport.RunAsync).Parse(args).InvokeAsync();
