package app.headsup.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.resource.ResourceUrlEncodingFilter;

/**
 * Gives a link to a file the hash of its content. Left to itself, the framework looks for a file behind every link of a page,
 * in each of a hundred jars, and forgets that there was none: nine tenths of what a page cost.
 */
@Configuration(proxyBeanMethods = false)
class FileLinks {

    @Bean
    FilterRegistrationBean<ResourceUrlEncodingFilter> resourceUrlEncodingFilter() {
        var registration = new FilterRegistrationBean<ResourceUrlEncodingFilter>(new ResourceUrlEncodingFilter() {
            @Override
            public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                    throws ServletException, IOException {
                super.doFilter(request, response, (inner, hashing) ->
                        chain.doFilter(inner, new FilesOnly((HttpServletResponse) hashing)));
            }
        });
        registration.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ERROR);
        return registration;
    }

    /** Only what is called like a file is looked for. Cookies carry the session, so other links stay as they are. */
    private static final class FilesOnly extends HttpServletResponseWrapper {

        FilesOnly(HttpServletResponse hashing) {
            super(hashing);
        }

        @Override
        public String encodeURL(String url) {
            return url.indexOf('.', url.lastIndexOf('/') + 1) < 0 ? url : super.encodeURL(url);
        }
    }
}
